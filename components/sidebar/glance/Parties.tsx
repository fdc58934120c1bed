import { PARTY_ROLES, type WhoIsWho } from '../../../lib/metrics/whoIsWho.ts';
import { keyPart } from '../../../lib/words/keys.ts';
import { useWords } from '../../shared/useWords.ts';
import { Chips } from './Chips.tsx';

interface Props {
  parties: WhoIsWho['parties'];
  onNext: (key: string) => void;
}

/** Who plays which part. Roles nobody has are left out. */
export function Parties({ parties, onNext }: Props) {
  const { t } = useWords();
  return (
    <dl class="parties">
      {PARTY_ROLES.filter((role) => parties[role].length > 0).map((role) => (
        <div key={role}>
          <dt id={`role-${role}`}>{t(`role.${keyPart(role)}`)}</dt>
          <dd>
            <Chips
              labelledBy={`role-${role}`}
              items={parties[role].map(({ key, name }) => ({ key, text: name }))}
              onNext={onNext}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
