import { COLOURS, type Colour } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  /** Unique in the page: joins the four buttons. */
  name: string;
  colour: Colour;
  onChange: (colour: Colour) => void;
}

/** The four colours by name; native radio buttons bring the keyboard with them. */
export function ColourChoice({ name, colour, onChange }: Props) {
  const { t } = useWords();
  return (
    <fieldset class="colours">
      <legend>{t('notes.colour')}</legend>
      {COLOURS.map((each) => (
        <label key={each} class={`colour colour-${each}`}>
          <input type="radio" name={name} value={each} checked={each === colour} onChange={() => onChange(each)} />
          {t(`colour.${each}`)}
        </label>
      ))}
    </fieldset>
  );
}
