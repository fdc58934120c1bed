import { cueWords } from '../cues.ts';

/** Which words of a text call for which patterns. A word missing here leaves its patterns untried: keep both in step. */
export const ENGLISH_CUES = cueWords({
  month:
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december',
  weekday:
    'mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays weekdays weekends',
  unit: 'second seconds minute minutes min mins hour hours hr hrs day days night nights week weeks weekend fortnight fortnights month months quarter quarters year years decade decades century centuries half weeklong daylong yearlong monthlong',
  season: 'spring summer autumn fall winter',
  daypart: 'morning afternoon evening night overnight hours',
  deictic: 'today tonight yesterday tomorrow night',
  holiday:
    'day eve christmas thanksgiving halloween easter juneteenth labor labour memorial friday monday tuesday july fourth new',
  set: 'every each per hourly daily nightly weekly biweekly bi fortnightly monthly quarterly annually yearly',
  era: 'bc bce ad ce b c ca circa year century nineties eighties seventies sixties fifties forties thirties twenties',
  meridiem: 'am pm m clock',
  fiscal: 'q h fy fiscal financial tax calendar school',
  number: 'seventeen eighteen nineteen twenty thousand',
  spoken: 'past quarter clock ten twenty five',
  noon: 'noon midnight midday',
});
