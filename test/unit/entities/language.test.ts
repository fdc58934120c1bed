import { describe, expect, it } from 'vitest';
import { detectLanguage, hasDecimalComma } from '../../../lib/entities/language.ts';

describe('detectLanguage', () => {
  it.each([
    ['The company said that it was told by the police.', null, 'en'],
    ['Der Angriff wurde von der Polizei nicht erkannt und ist vorbei.', null, 'de'],
    ['Les données des patients ont été volées dans le centre.', null, 'fr'],
    ['El hospital ha dicho que los datos de sus pacientes fueron robados.', null, 'es'],
    ['I dati dei clienti sono stati rubati, che è grave per gli utenti della banca.', null, 'it'],
    ['Os dados dos clientes foram roubados em uma empresa do estado.', null, 'pt'],
    ['Het bedrijf heeft een lek bij de klanten van een winkel, en werd niet gebeld.', null, 'nl'],
    ['The page says that it is by the author.', 'de', 'en'],
    ['Hackerangriff', 'de', 'de'],
    ['', null, 'en'],
  ])('%s', (text, stated, language) => {
    expect(detectLanguage(text, stated)).toBe(language);
  });

  it('groups thousands with a point where the language does', () => {
    expect([hasDecimalComma('de'), hasDecimalComma('en')]).toEqual([true, false]);
  });
});
