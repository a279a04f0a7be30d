import { type Judgement, judgeName } from './judge-text'

/** The name that says most: a telling one before a hint, a hint before none. */
export function bestName(names: readonly string[]): Judgement {
  let hint: Judgement = nothing
  for (const name of new Set(names)) {
    const judged = judgeName(name.replace(outerNames, ''))
    // "border" and "transition-colors" say how a field looks, and nothing of what is in it.
    if (name.includes(' ') && !ofClasses.test(judged.about)) continue
    if (judged.about !== 'nothing' && judged.about !== 'number') return judged
    if (hint.about === 'nothing' && judged.about === 'number') hint = judged
  }
  return hint
}

const nothing: Judgement = { about: 'nothing', marks: new Set() }

/** What is believed of a list of classes. */
const ofClasses = /phone|amount|never/

/** What the containers around a field are called, in front of its own name: `ctl00$cp$txtPhone`, `form:phone`. */
const outerNames = /^(ctl\d+_.*_|.*[$:])?(txt|tb|edt|fld|inp|icon_prefix)?/
