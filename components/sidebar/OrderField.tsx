import { DAY_MONTH_ORDERS, type DayMonthOrder } from '../../lib/model.ts';
import { useWords } from '../shared/useWords.ts';

interface Props {
  /** As set for this article; null: not set. */
  order: DayMonthOrder | null;
  /** How its dates in figures are read where it is not set. */
  found: DayMonthOrder;
  onChange: (order: DayMonthOrder | null) => void;
}

/** How dates such as 9/8 are read in this article. */
export function OrderField({ order, found, onChange }: Props) {
  const { t } = useWords();
  const words = (each: DayMonthOrder): string => t(each === 'day-first' ? 'order.day_first' : 'order.month_first');
  return (
    <label class="published order">
      {t('order.label')}
      <select
        value={order ?? ''}
        onChange={({ currentTarget }) =>
          onChange(DAY_MONTH_ORDERS.find((each) => each === currentTarget.value) ?? null)
        }
      >
        <option value="">{t('order.found', { order: words(found) })}</option>
        {DAY_MONTH_ORDERS.map((each) => (
          <option key={each} value={each}>
            {words(each)}
          </option>
        ))}
      </select>
    </label>
  );
}
