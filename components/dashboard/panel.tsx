import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface Props {
  title: string
  children: ComponentChildren
}

/** A form in place of the page it was opened from; its heading takes the focus, so that a screen reader is told. */
export function Panel({ title, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => {
    heading.current?.focus()
    return () => {
      // The page behind is drawn after this form is gone, and with it what had the focus.
      queueMicrotask(() => {
        if (document.activeElement === document.body) document.querySelector('main')?.focus()
      })
    }
  }, [])
  return (
    <section class="card panel stack">
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  )
}
