import { FOUND_MARK_TYPES, type FoundMarkType, HUES, hueOf, type MarkLooks } from '../../lib/marks/hues.ts';
import { markTypeOf } from '../../lib/marks/markTypeOf.ts';
import { ENTITY_TYPES } from '../../lib/model.ts';
import { OWN_LOOKS, withShown } from '../../lib/settings/markLooks.ts';
import { type ScreenWords, useWords } from '../shared/useWords.ts';

interface Props {
  looks: MarkLooks;
  onChange: (looks: MarkLooks) => void;
}

/** Which marks the page shows, and in which colour. */
export function MarkTable({ looks, onChange }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <section class="settings-part" aria-labelledby="settings-marks">
      <h2 id="settings-marks">{t('settings.marks.title')}</h2>
      <p class="soft">{t('settings.marks.hint')}</p>
      <table class="settings-table settings-marks">
        <thead>
          <tr>
            <th scope="col">{t('settings.marks.type')}</th>
            <th scope="col">{t('settings.marks.painted')}</th>
            <th scope="col">{t('settings.marks.colour')}</th>
          </tr>
        </thead>
        <tbody>
          {FOUND_MARK_TYPES.map((type) => {
            const name = nameOf(type, words);
            const hue = hueOf(type, looks);
            return (
              <tr key={type}>
                <th scope="row">
                  <span
                    class="mark-sample"
                    style={{ '--tone': `var(--hue-${hue})`, '--tint': `var(--hue-${hue}-tint)` }}
                  >
                    {name}
                  </span>
                </th>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('settings.marks.paint', { type: name })}
                    checked={!looks.hidden.includes(type)}
                    onChange={({ currentTarget: { checked } }) => onChange(withShown(looks, type, checked))}
                  />
                </td>
                <td>
                  <select
                    aria-label={t('settings.marks.colour_of', { type: name })}
                    value={hue}
                    onChange={({ currentTarget }) => {
                      const chosen = HUES.find((each) => each === currentTarget.value);
                      if (chosen) onChange({ ...looks, hues: { ...looks.hues, [type]: chosen } });
                    }}
                  >
                    {HUES.map((each) => (
                      <option key={each} value={each}>
                        {t(`hue.${each}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <button type="button" class="button" onClick={() => onChange(OWN_LOOKS)}>
        {t('settings.marks.reset')}
      </button>
    </section>
  );
}

function nameOf(mark: FoundMarkType, { t }: ScreenWords): string {
  const type = ENTITY_TYPES.find((each) => markTypeOf(each) === mark);
  return type === undefined ? t('settings.marks.dates') : t(`entity.${type}`);
}
