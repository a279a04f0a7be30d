import { eighteenth, eighteenthNone } from './eighteenth'
import { eighth, eighthNone } from './eighth'
import { eleventh, eleventhNone } from './eleventh'
import { fifteenth, fifteenthNone } from './fifteenth'
import { fifth, fifthNone } from './fifth'
import { first } from './first'
import { firstNone } from './first-none'
import { fourteenth, fourteenthNone } from './fourteenth'
import { fourth, fourthNone } from './fourth'
import { nineteenth, nineteenthNone } from './nineteenth'
import { ninth, ninthNone } from './ninth'
import type { Sample } from './sample'
import { second } from './second'
import { secondNone } from './second-none'
import { seventeenth, seventeenthNone } from './seventeenth'
import { seventh, seventhNone } from './seventh'
import { sixteenth, sixteenthNone } from './sixteenth'
import { sixth, sixthNone } from './sixth'
import { tenth, tenthNone } from './tenth'
import { third, thirdNone } from './third'
import { thirteenth, thirteenthNone } from './thirteenth'
import { twelfth } from './twelfth'
import { twelfthNone } from './twelfth-none'
import { twentieth, twentiethNone } from './twentieth'
import { twentyFirst, twentyFirstNone } from './twenty-first'
import { twentySecond, twentySecondNone } from './twenty-second'

export interface Batch {
  name: string
  stating: readonly Sample[]
  silent: readonly Sample[]
  /**
   * How many it got right and how many it read falsely before anything was changed for it: what to expect of texts
   * that nobody has seen. The earliest batches were written along with the code.
   */
  unseen?: { right: number; falsely: number }
}

export const batches: readonly Batch[] = [
  { name: 'first', stating: first, silent: firstNone },
  { name: 'second', stating: second, silent: secondNone },
  { name: 'third', stating: third, silent: thirdNone },
  { name: 'fourth', stating: fourth, silent: fourthNone, unseen: { right: 67, falsely: 3 } },
  { name: 'fifth', stating: fifth, silent: fifthNone, unseen: { right: 67, falsely: 8 } },
  { name: 'sixth', stating: sixth, silent: sixthNone, unseen: { right: 72, falsely: 1 } },
  { name: 'seventh', stating: seventh, silent: seventhNone, unseen: { right: 76, falsely: 5 } },
  { name: 'eighth', stating: eighth, silent: eighthNone, unseen: { right: 75, falsely: 5 } },
  { name: 'ninth', stating: ninth, silent: ninthNone, unseen: { right: 62, falsely: 0 } },
  { name: 'tenth', stating: tenth, silent: tenthNone, unseen: { right: 71, falsely: 0 } },
  { name: 'eleventh', stating: eleventh, silent: eleventhNone, unseen: { right: 53, falsely: 1 } },
  { name: 'twelfth', stating: twelfth, silent: twelfthNone, unseen: { right: 176, falsely: 14 } },
  { name: 'thirteenth', stating: thirteenth, silent: thirteenthNone, unseen: { right: 105, falsely: 9 } },
  { name: 'fourteenth', stating: fourteenth, silent: fourteenthNone, unseen: { right: 44, falsely: 5 } },
  { name: 'fifteenth', stating: fifteenth, silent: fifteenthNone, unseen: { right: 37, falsely: 3 } },
  { name: 'sixteenth', stating: sixteenth, silent: sixteenthNone, unseen: { right: 82, falsely: 0 } },
  { name: 'seventeenth', stating: seventeenth, silent: seventeenthNone, unseen: { right: 68, falsely: 4 } },
  { name: 'eighteenth', stating: eighteenth, silent: eighteenthNone, unseen: { right: 78, falsely: 8 } },
  { name: 'nineteenth', stating: nineteenth, silent: nineteenthNone, unseen: { right: 73, falsely: 26 } },
  { name: 'twentieth', stating: twentieth, silent: twentiethNone, unseen: { right: 71, falsely: 2 } },
  { name: 'twenty-first', stating: twentyFirst, silent: twentyFirstNone, unseen: { right: 54, falsely: 9 } },
  {
    name: 'twenty-second',
    stating: twentySecond,
    silent: twentySecondNone,
    unseen: { right: 20, falsely: 6 },
  },
]
