import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/language/languageOf.ts';

const SPANISH =
  'El hospital fue atacado el domingo y ha suspendido las operaciones para este lunes. Los datos de los pacientes se han perdido, por lo que la dirección ha avisado a las autoridades y a sus clientes, pero no se sabe más.';

test.each([
  ['The city was hit by an attack and it has told the people of the county.', null, 'en'],
  ['Der Angriff auf die Stadt wurde nicht bemerkt und das Rathaus ist mit der Polizei im Gespräch.', null, 'de'],
  ['De hack is door een lek ontstaan en het ziekenhuis werd niet gewaarschuwd.', null, 'nl'],
  ["L'attacco è stato scoperto e il Garante non è stato avvisato della violazione dei dati.", null, 'it'],
  ['O ataque foi detetado e os clientes não foram avisados pela empresa.', null, 'pt'],
  ['Les données des clients ont été volées dans une attaque sur le réseau.', null, 'fr'],
  [SPANISH, null, 'es'],
  // The template's language loses against a plain text, a short text does not overrule it.
  [SPANISH, 'en-US', 'es'],
  ['El domingo', 'en', 'en'],
  ['8 May 2021', 'de-AT', 'de'],
  ['8 May 2021', 'sv', 'en'],
  ['The company said that it was told by the police.', null, 'en'],
  ['El hospital ha dicho que los datos de sus pacientes fueron robados.', null, 'es'],
  ['I dati dei clienti sono stati rubati, che è grave per gli utenti della banca.', null, 'it'],
  ['Os dados dos clientes foram roubados em uma empresa do estado.', null, 'pt'],
  ['Het bedrijf heeft een lek bij de klanten van een winkel, en werd niet gebeld.', null, 'nl'],
  ['Hackerangriff', 'de', 'de'],
  ['Hyökkäys 2024-03-08.', 'fi', 'en'],
  ['', null, 'en'],
])('%s (%s)', (text, stated, language) => expect(languageOf(text, stated)).toBe(language));
