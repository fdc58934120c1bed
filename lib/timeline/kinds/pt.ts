import type { CueGroup } from './cue.ts';

/** Portuguese, of Portugal and Brazil. */
export const PORTUGUESE: readonly CueGroup[] = [
  {
    kind: 'intrusion_start',
    weight: 3,
    words: [
      '(ciberataque|ataque|incidente|intrusão|invasão|vazamento|acesso|violação|fuga) ~ (ocorreu|aconteceu|começou|iniciou|teve início|deu-se|se deu|verificou-se|registado|registrado|data)',
      '(ciberataque|ataque hacker|ransomware|phishing|malware|programa malicioso|código malicioso)s?',
      '(foi|foram|ter sido|sendo|sido|sofreu|sofreram) ~ (atacad|invadid|hackead|infetad|infectad|comprometid|criptografad|cifrad|atingid|alvo|vítima|ataque)(o|a|os|as)?',
      '(invadiram|invadiu|entraram|entrou|acederam|acedeu|acessaram|acessou|infetaram|criptografaram|cifraram|penetraram|exploraram|obtiveram|obteve|introduziram)',
      'acesso (não autorizado|indevido|ilegítimo|ilegal)',
      '(roubad|furtad|perdid|expost|extraviad)(o|a|os|as)',
      'por (engano|erro|lapso)',
    ],
  },
  {
    kind: 'intrusion_start',
    weight: 1.2,
    words: [
      'ataques?',
      'invasão',
      'intrusão',
      'incidente',
      'hackers?',
      'piratas',
      'criminosos',
      'começou',
      'atacantes',
      'roubo',
      'furto',
    ],
  },
  { kind: 'intrusion_end', weight: 3, words: ['(ataque|acesso|intrusão) ~ (terminou|acabou|cessou)', 'último acesso'] },
  {
    kind: 'exfiltration',
    weight: 3,
    words: [
      '(exfiltr|extra[ií])*',
      '(dados|ficheiros|arquivos|informações|documentos|registos|registros) ~ (roubad|copiad|furtad|subtraíd|baixad|descarregad)(o|a|os|as)',
      '(roubaram|copiaram|furtaram|descarregaram|baixaram|levaram) ~ (dados|ficheiros|arquivos|informações|documentos)',
      'roubo de dados',
    ],
  },
  {
    kind: 'leak',
    weight: 3.2,
    words: [
      '(dark ?web|darknet)',
      '(dados|ficheiros|arquivos|documentos|informações) ~ (publicad|divulgad|vazad|colocad|vendid)(o|a|os|as)',
      '(publicaram|publicou|divulgaram|vazaram|colocaram) ~ (dados|ficheiros|arquivos|documentos|amostra*)',
      'à venda',
      'vaz(ou|ados|adas|amento)',
      'reivindic*',
    ],
  },
  { kind: 'extortion', weight: 3.2, words: ['(resgate|extors)*', '(exigi|exige|ameaç)*', 'chantag*'] },
  {
    kind: 'discovery',
    weight: 3,
    words: [
      '(detet|detect|descobr|descobert|identific|percebe|apercebe|notou|notaram|constat|alert)*',
      'tomou conhecimento',
      'tomaram conhecimento',
      'deu conta',
      'deram conta',
      'conhecimento',
      'atividade (suspeita|anormal|invulgar)',
      'soube',
    ],
  },
  {
    kind: 'containment',
    weight: 3,
    words: [
      '(deslig|isol|bloque|suspend|desativ|desconect|encerr|conte[nv]|interromp|tirou|retirou|cancel|adi)(ou|aram|ado|ada|ados|adas|eu|eram|ido|ida|idos|ar|er|ção|e)',
      'fora do ar',
      'plano de (contingência|emergência)',
      'do ar',
      '(repor|redefin)* (palavras-passe|senhas)',
    ],
  },
  {
    kind: 'investigation',
    weight: 3,
    words: [
      '(investig|perícia|perici|forens|inquérit|auditori|anális|analis|apur)*',
      '(contrat)(ou|aram|ada|ado)',
      '(conclui|determin)*',
      'polícia judiciária ~ investig*',
    ],
  },
  {
    kind: 'restoration',
    weight: 3,
    words: [
      '(restabelec|restaur|recuper|retom|repost|repôs|normaliz|reabr)*',
      '(voltou|voltaram|voltar|voltará) (ao|a|à|às)? ?(normal|funcionar|ar|operar|estar)?',
      'de volta',
      'novamente (operacional|disponível|operacionais|disponíveis)',
    ],
  },
  {
    kind: 'remediation',
    weight: 3,
    words: [
      '(pagou|pagaram|pago|pagar|paga)',
      '(indemniz|indeniz|compens|reembols|reforç)*',
      'medidas (de segurança|adicionais)',
      'monitoramento de crédito',
      'dois fatores',
    ],
  },
  {
    kind: 'patch',
    weight: 3,
    words: ['(correção|correções|patch|patches|corrigid*|corrigiu|atualização de segurança)'],
  },
  {
    kind: 'outage',
    weight: 3,
    words: [
      '(fora de serviço|indispon|inoperacion|falha|paralis|inacess|em baixo)*',
      'sem (sistema|serviço|rede)',
      'deixou de funcionar',
    ],
  },
  {
    kind: 'vendor_notice',
    weight: 4,
    words: [
      '(fornecedor|prestador|parceiro|subcontratante|operador)(a|es|s)? ~ (informou|avisou|comunicou|notificou|alertou)',
      '(informad|avisad|notificad|alertad)(o|a|os|as) (pel[oa] )?(seu |sua |nosso )?(fornecedor|prestador|parceiro|operador)',
      '(informou|avisou|notificou|contactou) (o |a |os |ao |seu )*(fornecedor|prestador|parceiro)',
    ],
  },
  {
    kind: 'regulator_notice',
    weight: 4,
    words: [
      '(inform|avis|notific|comunic|denunci|report|alert|particip|apresent|regist)(ou|aram|ado|ada|ados|ar|ação|eu)? ~ (cnpd|anpd|cncs|polícia|pj|autoridades?|gnr|psp|ministério|comissão nacional|regulador|procon|centro nacional|banco central|cert|governo)',
      '(cnpd|anpd|cncs|polícia|autoridades|pj|banco central) ~ (informad|avisad|notificad|alertad|comunicad)(o|a|os|as)',
      '(queixa|denúncia|boletim de ocorrência)',
    ],
  },
  {
    kind: 'individual_notice',
    weight: 4,
    words: [
      '(inform|avis|notific|comunic|escrev|contact|alert)(ou|aram|ado|ados|ar|eu|eram|ando|a|am|e) (a |os |as |aos |às |seus |todos |por e-?mail |por carta )*(clientes|utentes|utilizadores|usuários|pacientes|funcionários|titulares|afetados|pessoas|trabalhadores|alunos|vítimas|doentes|segurados|correntistas)',
      '(clientes|utentes|utilizadores|usuários|pacientes|titulares|afetados|pessoas|doentes) ~ (informad|avisad|notificad|contactad|receb)(o|a|os|as|eram|eu)',
      '(cartas?|e-?mails?|sms|mensage[nm]s?) ~ (enviad|remetid)(o|a|os|as)',
      '(enviou|enviaram|recebeu|receberam|mandou) ~ (cartas?|e-?mails?|sms|mensage[nm]s?|notificaç*)',
    ],
  },
  {
    kind: 'public_disclosure',
    weight: 3,
    words: [
      '(anunci|revel|divulg)(ou|aram|ado|ada|ar|a|am)',
      '(tornou|tornaram|tornado) públic*',
      'publicamente',
      '(reconhec|admit|confirm)(eu|eram|iu|iram|ou|aram|ido|ado|e|a)',
      '(comunicado|nota à imprensa|conferência de imprensa|coletiva)',
      'noticiou|noticiado',
      'pediu desculpa*',
      'veio a público',
    ],
  },
  {
    kind: 'update',
    weight: 2,
    words: [
      '(disse|informou|afirmou|explicou|declarou|acrescentou|referiu|adiantou|garantiu|segundo)',
      '(hoje|ainda|continua|até agora|atualmente)',
      'porta-voz',
      'demiti*',
      'atualiz*',
    ],
  },
  {
    kind: 'legal',
    weight: 4,
    words: [
      '(process(o|ou|ada|ado)|tribunal|juiz|juíza|julgamento|sentenç|conden|mult(a|as|ou|ada|ado)|coima*|sanção|deti|detenção|prendeu|pres(o|os|a)|acusad|audiência|parlamento|senado|procurador|ministério público|ação civil|indiciad)*',
    ],
  },
  {
    kind: 'background',
    weight: 2.5,
    words: [
      '(não é a primeira|primeira vez|anterior|anteriores|já tinha|já havia|outro caso|semelhante)*',
      '(fundad|criad)(o|a)',
      'em vigor',
    ],
  },
];
