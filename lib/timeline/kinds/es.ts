import type { CueGroup } from './cue.ts';

/** Spanish. */
export const SPANISH: readonly CueGroup[] = [
  {
    kind: 'intrusion_start',
    weight: 3,
    words: [
      '(ciber-?ataque|ataque|incidente|intrusión|filtración|brecha|robo|acceso|hackeo) ~ (produjo|ocurrió|tuvo lugar|comenzó|empezó|inició|sucedió|registró|perpetró|producido|ocurrido|data)',
      '(ciberataque|ciberincidente|ransomware|secuestro de datos|phishing|malware|programa malicioso|código malicioso)s?',
      '(atacad|hackead|infectad|comprometid|cifrad|vulnerad|encriptad|pirateadd|afectad|paralizad)(o|a|os|as)',
      '(fue|fueron|ha sido|han sido|sufrió|sufre|sufrieron|sufrido|víctima*) (de )?(un|una|atacad*|hackead*|víctima*)?',
      '(atacaron|hackearon|accedieron|accedió|infectaron|cifraron|penetraron|entraron|vulneraron|explotaron|infiltraron|introdujeron)',
      'acceso (no autorizado|indebido|ilegal|ilegítimo|ilícito)',
      '(expuest|accesibl)(o|a|os|as|es|e)',
      '(robad|perdid|sustraíd)(o|a|os|as)',
      'por error',
    ],
  },
  {
    kind: 'intrusion_start',
    weight: 1.5,
    words: ['ataques?', 'intrusión', 'hackeo', 'incidente', 'brecha', 'atacantes', 'piratas', 'comenzó', 'empezó'],
  },
  {
    kind: 'intrusion_end',
    weight: 3,
    words: ['(ataque|acceso|intrusión) ~ (terminó|finalizó|cesó|concluyó)', 'último acceso'],
  },
  {
    kind: 'exfiltration',
    weight: 3,
    words: [
      'exfiltr*',
      '(datos|archivos|ficheros|información|documentos) ~ (robad|copiad|sustraíd|descargad|extraíd|obtenid)(o|a|os|as)',
      '(robaron|copiaron|sustrajeron|descargaron|extrajeron|obtuvieron|robó|robado|sustraído|extraído) ~ (datos|archivos|ficheros|información|documentos)',
      'robo de (datos|información)',
    ],
  },
  {
    kind: 'leak',
    weight: 3,
    words: [
      '(web oscura|internet oscura|dark web|darknet|deep web)',
      '(datos|archivos|información|documentos) ~ (publicad|filtrad|difundid|vendid)(o|a|os|as)',
      '(publicaron|publicó|publicado|difundieron|filtraron|filtrado|colgaron|subieron) ~ (datos|archivos|información|documentos|muestra*)',
      '(a la|en) venta',
      'filtrad(o|a|os|as)',
      '(atribuy|reivindic)*',
    ],
  },
  {
    kind: 'extortion',
    weight: 3,
    words: [
      'rescate',
      '(pidi|reclam|solicit)(ó|eron|aron) ~ (dólares|euros|millones|bitcoin*)',
      'extors*',
      'chantaj*',
      '(exig|amenaz)*',
      'piden',
      'reclaman',
    ],
  },
  {
    kind: 'discovery',
    weight: 3,
    words: [
      '(detectó|detectaron|detectado|detectada|detecta|detectar|detección)',
      '(descubrió|descubrieron|descubierto|descubre|descubrimiento)',
      '(conoció|conocimiento|se percató|se percataron|percatarse|advirtió|advirtieron|identificó|identificado|alertó|alertaron|alertado|alerta|notó|notaron|constató|supo)',
      'se dio cuenta',
      'dieron cuenta',
      'actividad (sospechosa|inusual|anómala)',
    ],
  },
  {
    kind: 'containment',
    weight: 3,
    words: [
      '(desconect|aisl|apag|bloque|suspend|suspendi|cerr|desactiv|inhabilit|conten|contuv|interrump|desprogram|aplaz|cancel|desvi|deriv)(ó|aron|ado|ada|ados|adas|ieron|ió|ido|ida|idos|idas|ar|er|ir|a|an)',
      'fuera de línea',
      'gabinete de crisis',
      'restableció contraseñas',
      'caídos?',
    ],
  },
  {
    kind: 'investigation',
    weight: 3,
    words: [
      '(investig|anali|peritaj|forens|pesquis|auditor)*',
      '(contrató|contrataron|contratado|encargó)',
      '(determinó|concluyó|estableció|confirmó que)',
      'informe (final|forense|pericial)',
    ],
  },
  {
    kind: 'restoration',
    weight: 3,
    words: [
      '(restablec|restaur|recuper|reanud|reabr|reabri|normaliz)*',
      '(vuelv|volv)(er|ió|ieron|erá|erán|ería|e|en|iera)',
      '(operativ|disponibl)* (de nuevo|otra vez)?',
      'normalidad',
      'retom*',
      'podría volver',
      'descifr*',
    ],
  },
  {
    kind: 'remediation',
    weight: 3,
    words: [
      '(pagó|pagaron|pagado|pagar)',
      '(indemniz|compens|reembols|reforz|refuerz)*',
      'medidas (de seguridad|adicionales|correctoras)',
      'doble factor',
      'teléfono de atención',
    ],
  },
  {
    kind: 'patch',
    weight: 3,
    words: [
      'parche*',
      'actualización(es)? de seguridad',
      '(parchead|corregid|solucionad)(o|a|os|as)',
      'parcheó|corrigió',
    ],
  },
  {
    kind: 'outage',
    weight: 3,
    words: [
      '(caída|apagón|interrupción|inoperativ*|no disponible|fallos?|indisponib*)',
      '(dejó|dejaron|quedó|quedaron) (de funcionar|sin servicio|inoperativ*|fuera de servicio)',
      'sin sistemas?',
    ],
  },
  {
    kind: 'vendor_notice',
    weight: 4,
    words: [
      '(proveedor|fabricante|contratista|encargado del tratamiento|socio)(a|es|s)? ~ (informó|avisó|comunicó|notificó|alertó|informado|avisado|notificado)',
      '(informó|avisó|comunicó|notificó|avisado|informado|notificado|contactó) (a |al |por |por el |por su |por parte del? |su |con el |con su )*(proveedor|fabricante|contratista|socio)(es|s)?',
    ],
  },
  {
    kind: 'regulator_notice',
    weight: 4,
    words: [
      '(avis|inform|notific|comunic|denunci|report|alert|traslad|puso|pusieron|present)(ó|aron|ado|ada|ar|o|a|an|ación)? ~ (aepd|agencia|policía|guardia civil|mossos|autoridad(es)?|incibe|ccn|ccn-cert|regulador|inai|fiscalía|ministerio|ertzaintza|juzgado|cert|superintendencia|sic|gobierno)',
      '(denuncia|denunció|denunciaron|denunciado)',
      '(aepd|policía|autoridades|incibe|mossos) ~ (informad|avisad|notificad|alertad)(o|a|os|as)',
    ],
  },
  {
    kind: 'individual_notice',
    weight: 4,
    words: [
      '(inform|avis|notific|comunic|escrib|contact|alert)(ó|aron|ado|ar|ió|ieron|ando|a|an|e) (a |por correo |por carta |del robo |el incidente |a todos |a los |a las |a sus |los |las |sus )*(clientes|afectados|usuarios|pacientes|empleados|víctimas|personas|trabajadores|alumnos|familias|ciudadanos|socios)',
      '(clientes|afectados|usuarios|pacientes|empleados|personas|trabajadores) ~ (informad|avisad|notificad|contactad|recibi)(o|a|os|as|ero|eron|ó)*',
      '(cartas?|correos?|correo electrónico|e-?mails?|sms) ~ (enviad|remitid)(o|a|os|as)',
      '(envió|enviaron|remitió|remitieron|recibieron|recibió) ~ (cartas?|correos?|e-?mails?|sms|notificaci*)',
    ],
  },
  {
    kind: 'public_disclosure',
    weight: 3,
    words: [
      '(anunci|revel|divulg|desvel)(ó|aron|ado|ada|ar|a|an|o)',
      '(hizo|hicieron|hecho|hacer) públic*',
      'públicamente',
      '(reconoci|admiti|confirm)(ó|eron|aron|do|ado|a|e)?',
      'comunicado',
      'rueda de prensa',
      'publicó',
      'según publicó',
      'tuit*',
      'disculp*',
      'trascend*',
      'salió a la luz',
      'medios',
    ],
  },
  {
    kind: 'update',
    weight: 2.5,
    words: [
      '(dijo|dicho|dice|señaló|explicó|explica|indicó|aseguró|asegura|afirmó|afirma|declaró|añadió|apuntó|precisó|según|ha explicado|ha dicho|ha asegurado)',
      '(hoy|por ahora|de momento|todavía|aún|sigue|siguen|actualmente)',
      'portavoz',
      'dimisi*|dimiti*',
      'actualiz*',
      'balance',
    ],
  },
  {
    kind: 'legal',
    weight: 4,
    words: [
      '(demand(a|ó|aron|as)|tribunal*|juez*|juicio|sentenci*|conden*|mult(a|as|ó|ado|ada|ados|adas)|sanci*|detenid*|detuv*|detención|arrest*|imputad*|acusad*|audiencia|congreso|senado|fiscal|juzgado|indemnización judicial)',
    ],
  },
  {
    kind: 'background',
    weight: 2.5,
    words: [
      '(no es la primera|primera vez|anterior*|previo|previa|antes|similar*|otro caso|otros casos|ya (había|sufrió))',
      '(fundad|cread)(o|a)',
      '(en vigor|entró en vigor)',
      'circula',
      'contrato',
      'vence',
      'desde',
    ],
  },
];
