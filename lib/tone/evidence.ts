import { words } from './rule.ts';

/** A verb of doing something now, in the first person or with a named owner. */
export const action = words(`
  (?:lo |la |los |las |se lo |te lo )?(?:reviso|miro|compruebo|averiguo|lleva|llevo|tiene|tengo|recojo|paso|abro|busco|cambia|cambio|localizo|mando|reenvio|pido|hablo|sigo|aclaro|parado|pedido|reclamamos|revisamos|miramos|revisan|revisa|comprueba|estoy|estamos|voy a|me encargo|me ocupo|me pongo|se encarga|se ocupa|te (?:llamo|escribo|escribe|llama|digo|reenvio)|le (?:llamo|escribo|escribe|llama|digo))
  (?:desenchuf|apag|bloque|llam|dej|guard|corrig|arregl|retir|devolv|reembols)\\w{1,8}
  checking|looking|tracing|trace|chasing|call(?:ing)?|writ(?:e|es|ing)|fix(?:ing)?|send(?:ing)?|resending|handling|sort(?:ing)?|changing|finding|passing|going (?:over|through)|opening|taking|moving|stopped|has it|have it|have (?:this|found|stopped|asked|noted)|on it|owns?|helping|unplug|stop|lock|switch|keeping|asking|tell you|messaging|comparing|compare|i'll|we'll|having`);

export const time = words(`
  \\d{1,2}(?::\\d{2})? ?h|a las? \\d{1,2}|hoy|manana|ahora|ahora mismo|lunes|martes|miercoles|jueves|viernes|sabado|domingo|ya
  \\d{1,2}(?::\\d{2})? ?[ap]m|at \\d{1,2}|by \\d{1,2}|today|tomorrow|now|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday`);

export const apology = words(`
  (?:mil )?perdon(?:es|a|e|en|ad)?|(?:te |le |os |les )?(?:pedimos|pido) perdon|disculp(?:a|e|as|en|ad|anos|enos)|lo sentimos|lo siento|sentimos|siento|lamentamos|lamento
  sorry|apologi[sz]e|apolog(?:y|ies)|forgive us`);

export const privately = words(
  `md|dm|mp|privado|inbox|mensaje (?:directo|privado)|messenger|dms|direct message|private(?:ly)?|message (?:me|us)|messaging|\\S{1,64}@\\S{1,64}`,
);

export const test = (pattern: RegExp, text: string): boolean => text.search(pattern) !== -1;
