/**
 * Present forms in the third person singular people complain with; the plural adds -n.
 * Other tenses are known by their endings.
 */
const present =
  `funciona llega viene va abre carga falla deja aparece sale cierra contesta responde atiende llama entra sirve
  tarda sigue lleva tiene hace da pide cobra cuesta falta huele suena gotea pierde corta cae bloquea cuelga rompe
  devuelve manda envía entrega avisa explica arregla resuelve soluciona limpia recoge pasa marca reconoce permite
  acepta rechaza vence caduca está es hay queda muestra conecta enfría calienta enfria centrifuga dura vale salta
  aplica coincide cumple descarga actualiza guarda guardan borra cambia reinicia apaga enciende prende aguanta pone dice
  trae pesa mide obliga exige ignora deriva repite congela duplica desconecta registra valida genera descuenta resta
  existe coge toma lee mira baja sube tira echa parpadea vibra moja inunda descongela tapa quema despega pela
  destiñe encoge encaja cabe corresponde atasca pincha para circula arranca frena pita zumba vibra redirige
  expira quita retiene niega cancela retrasa adelanta depende figura consta`.split(/\s+/u);
const third = [...new Set(present)].join('|');

/** A finite verb in the third person, of any tense. */
export const finite = String.raw`(?:(?:ha|han|habéis) (?:\p{L}+ )?\p{L}+(?:do|to|cho|dos|tos)|est[aá]n?|es|son|fue|fueron|vino|vinieron|dio|dieron|hizo|hicieron|dijo|dijeron|puso|pusieron|trajo|pudo|quiso|tuvo|tuvieron|había|(?:${third})n?|\p{L}{2,}(?:ó|aron|ieron|jeron|yeron|asteis|isteis)|[\p{L}]{2,}(?:aba|aban|ía|ían))`;
