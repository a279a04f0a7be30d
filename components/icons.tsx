interface Props {
  d: string
}

/** Drawn, not typed: fonts disagree about arrows and crosses. */
function Icon({ d }: Props) {
  return (
    <svg
      viewBox="0 0 20 20"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.8"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      <path d={d} />
    </svg>
  )
}

export const AddIcon = () => <Icon d="M10 3.5v13M3.5 10h13" />
export const BackIcon = () => <Icon d="M12 4.5 6.5 10l5.5 5.5" />
export const CloseIcon = () => <Icon d="m5 5 10 10M15 5 5 15" />
