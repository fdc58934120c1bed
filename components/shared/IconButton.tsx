import { Icon, type IconName } from './Icon.tsx';

interface Props {
  icon: IconName;
  /** The accessible name, and the tooltip. */
  label: string;
  onClick: () => void;
  disabled?: boolean;
}

export function IconButton({ icon, label, onClick, disabled = false }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
