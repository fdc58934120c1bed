import { useId } from 'preact/hooks';
import { COLOURS, type Colour } from '../../lib/model.ts';
import { COLOUR_WORDS } from '../shared/words.ts';

interface Props {
  colour: Colour;
  onChange: (colour: Colour) => void;
}

/** The four colours by name; native radio buttons bring the keyboard with them. */
export function ColourChoice({ colour, onChange }: Props) {
  const name = useId();
  return (
    <fieldset class="colours">
      <legend>Colour</legend>
      {COLOURS.map((each) => (
        <label key={each} class={`colour colour-${each}`}>
          <input type="radio" name={name} value={each} checked={each === colour} onChange={() => onChange(each)} />
          {COLOUR_WORDS[each]}
        </label>
      ))}
    </fieldset>
  );
}
