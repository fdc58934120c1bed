import { useWords } from '../shared/useWords.ts';
import { NameField } from './NameField.tsx';

interface Props {
  /** Of what is renamed. */
  id: string;
  name: string;
  onRename: (name: string) => void;
  /** Saved or cancelled. */
  onClose: () => void;
}

/** Another name for an incident or a campaign. */
export function RenameField({ id, name, onRename, onClose }: Props) {
  const { t } = useWords();
  return (
    <NameField
      id={`rename-${id}`}
      label={t('incidents.name_of', { name })}
      value={name}
      action={t('common.save')}
      cancel={{ label: t('common.cancel'), onCancel: onClose }}
      onSave={(next) => {
        onClose();
        onRename(next);
      }}
    />
  );
}
