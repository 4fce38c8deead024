import type { Phrasebook } from '../../phrasebook.ts';

/** The first sentence is an instruction that helps, whatever else is not known. */
export const safety: Phrasebook['safety'] = {
  device: [
    'ACT: [deja|deje|dejá] de usar {thing} y [desenchúfa|desenchúfe|desenchufa]{lo} ya, por favor.',
    'ACT: por favor, [apaga|apague|apagá] {thing} y no [vuelvas|vuelva|vuelvas] a encender{lo}.',
    'ACT: [desconecta|desconecte|desconectá] {thing} ahora y no [te acerques|se acerque|te acerques].',
    'ACT: [corta|corte|cortá] la corriente general antes de tocar {thing}, por favor.',
    'ACT: no [toques|toque|toques] {thing} con las manos mojadas y [córta|córte|corta]le la corriente.',
    'ACT: [desenchufa|desenchufe|desenchufá] {thing} si [puedes|puede|podés] hacerlo sin riesgo y no {lo} [uses|use|uses] más.',
  ],
  fire: [
    'ACT: [aléjate|aléjese|alejate] del humo y [avisa|avise|avisá] a quien esté cerca, por favor.',
    'ACT: [sal|salga|salí] de ahí si ves humo o llama y no [vuelvas|vuelva|vuelvas] a entrar.',
    'ACT: [corta|corte|cortá] la corriente si está a mano y [aléjate|aléjese|alejate], por favor.',
    'ACT: [aparta|aparte|apartá] a todo el mundo y no [eches|eche|eches] agua a algo enchufado.',
    'ACT: [deja|deje|dejá] de usar {thing} y [mantén|mantenga|mantené] distancia, por favor.',
  ],
  food: [
    'ACT: no [comas|coma|comas] más y [guarda|guarde|guardá] lo que quede con su envase, por favor.',
    'ACT: [deja|deje|dejá] de tomarlo ya y [conserva|conserve|conservá] el envase.',
    'ACT: [aparta|aparte|apartá] ese producto y no lo [pruebes|pruebe|pruebes] más, por favor.',
    'ACT: [guarda|guarde|guardá] lo que quede sin tocarlo y que nadie más lo coma.',
    'ACT: que nadie más lo coma, por favor: [guarda|guarde|guardá] el resto tal como está.',
  ],
  allergy: [
    'ACT: no [comas|coma|comas] más y [usa|use|usá] la medicación de alergia si [la tienes|la tiene|la tenés] indicada.',
    'ACT: [deja|deje|dejá] de tomarlo y [vigila|vigile|vigilá] si cuesta respirar o se hincha la cara.',
    'ACT: [busca|busque|buscá] ayuda médica ya si hay hinchazón o falta el aire, por favor.',
    'ACT: [aparta|aparte|apartá] el alimento, [guarda|guarde|guardá] la etiqueta y [busca|busque|buscá] compañía.',
  ],
  foreign: [
    'ACT: no [comas|coma|comas] más y [guarda|guarde|guardá] lo que [encontraste|encontró|encontraste], por favor.',
    'ACT: [para|pare|pará] de comer y [aparta|aparte|apartá] el producto con lo que traía dentro.',
    'ACT: [guarda|guarde|guardá] la pieza y el envase, y que nadie más lo coma.',
    'ACT: [deja|deje|dejá] de tomarlo ya y [revisa|revise|revisá] que no haya cortes en la boca.',
  ],
  medicine: [
    'ACT: por favor, [llama|llame|llamá] ahora a [tu|su|tu] médico antes de tomar otra dosis.',
    'ACT: no [sigas|siga|sigas] con esa dosis y [consulta|consulte|consultá] ya con un médico o farmacéutico.',
    'ACT: [guarda|guarde|guardá] la caja y la receta, y no [tomes|tome|tomes] otra dosis sin preguntar a un médico.',
    'ACT: [consulta|consulte|consultá] ahora con un médico antes de la próxima toma, por favor.',
  ],
  child: [
    'ACT: [retira|retire|retirá] ese producto del alcance de los niños ya, por favor.',
    'ACT: [quítale|quítele|sacale] eso al niño y no lo [vuelvas|vuelva|vuelvas] a usar, por favor.',
    'ACT: [aparta|aparte|apartá] ese producto y [comprueba|compruebe|comprobá] que el niño esté bien.',
    'ACT: no lo [uses|use|uses] más con niños y [guárdalo|guárdelo|guardalo] fuera de su alcance.',
  ],
  vehicle: [
    'ACT: no [conduzcas|conduzca|manejes] con ese vehículo, por favor: [déjalo|déjelo|dejalo] parado en un lugar seguro.',
    'ACT: [detén|detenga|detené] el vehículo en un sitio seguro y no [sigas|siga|sigas] con él.',
    'ACT: [para|pare|pará] en cuanto [puedas|pueda|puedas] hacerlo con seguridad y [sal|salga|salí] del vehículo.',
    'ACT: [deja|deje|dejá] de usar ese vehículo hasta que lo vea un taller, por favor.',
  ],
  driving: [
    'ACT: [baja|baje|bajá] cuanto antes, en una parada segura, si [vas|va|vas] dentro, por favor.',
    'ACT: [siéntate|siéntese|sentate] y [agárrate|agárrese|agarrate] bien si [vas|va|vas] dentro, por favor.',
    'ACT: [pide|pida|pedí] bajar en un lugar seguro si [vas|va|vas] en ese vehículo.',
    'ACT: no [sigas|siga|sigas] en ese vehículo si [puedes|puede|podés] bajar con seguridad.',
  ],
  chemical: [
    'ACT: [ventila|ventile|ventilá], [aléjate|aléjese|alejate] y no [toques|toque|toques] el producto, por favor.',
    'ACT: [lava|lave|lavá] con mucha agua lo que haya tocado la piel o los ojos, por favor.',
    'ACT: [abre|abra|abrí] las ventanas y [sal|salga|salí] de ahí sin respirar el producto.',
    'ACT: no lo [mezcles|mezcle|mezcles] ni lo [toques|toque|toques], y [guarda|guarde|guardá] el envase.',
  ],
  structure: [
    'ACT: no [pases|pase|pases] por debajo ni [dejes|deje|dejes] que nadie se acerque, por favor.',
    'ACT: [aléjate|aléjese|alejate] de esa zona y [avisa|avise|avisá] a quien pase cerca.',
    'ACT: que nadie pase por ahí, por favor, sobre todo los niños.',
    'ACT: no [te acerques|se acerque|te acerques] a ese punto y [busca|busque|buscá] otro paso, por favor.',
    'ACT: [evita|evite|evitá] esa zona hasta que esté asegurada, por favor.',
  ],
  trapped: [
    'ACT: [pulsa|pulse|pulsá] el botón de alarma y no [intentes|intente|intentes] forzar la puerta, por favor.',
    'ACT: [quédate|quédese|quedate] dentro, lejos de la puerta, y [pide|pida|pedí] ayuda por el intercomunicador.',
    'ACT: no [intentes|intente|intentes] salir por [tu|su|tu] cuenta: [usa|use|usá] la alarma y [espera|espere|esperá] a que abran.',
    'ACT: [respira|respire|respirá] despacio, [pulsa|pulse|pulsá] la alarma y no [fuerces|fuerce|fuerces] la puerta.',
  ],
  gas: [
    'ACT: [sal|salga|salí] al exterior, [abre|abra|abrí] las ventanas y no [enciendas|encienda|enciendas] nada.',
    'ACT: [cierra|cierre|cerrá] la llave, [ventila|ventile|ventilá] y [sal|salga|salí] de ahí, por favor.',
    'ACT: [ventila|ventile|ventilá] ya, no [toques|toque|toques] interruptores y [sal|salga|salí] a la calle.',
    'ACT: [sal|salga|salí] de ahí y no [enciendas|encienda|enciendas] luces ni fuego.',
    'ACT: no [enciendas|encienda|enciendas] nada, [cierra|cierre|cerrá] el gas y [sal|salga|salí] con todos.',
  ],
  crime: [
    'ACT: [ponte|póngase|ponete] a salvo primero, por favor.',
    'ACT: [busca|busque|buscá] un lugar seguro antes que nada.',
    'ACT: [aléjate|aléjese|alejate] de esa persona y [busca|busque|buscá] compañía, por favor.',
    'ACT: [quédate|quédese|quedate] en un lugar seguro y con gente.',
    'ACT: no [vuelvas|vuelva|vuelvas] a quedarte a solas con esa persona, por favor.',
  ],
  selfharm: [
    'ACT: [habla|hable|hablá] ahora con alguien, por favor: [llama|llame|llamá] {helpline}.',
    'ACT: [llama|llame|llamá] ya {helpline}: [te|le|te] atiende una persona.',
    'ACT: [busca|busque|buscá] a alguien de confianza que esté [contigo|con usted|con vos] y [llama|llame|llamá] {helpline}.',
    'ACT: no [tienes|tiene|tenés] que pasar por esto a solas: [llama|llame|llamá] {helpline}.',
  ],
  health: [
    'ACT: [pide|pida|pedí] atención médica hoy, por favor.',
    'ACT: [busca|busque|buscá] ya atención médica: es lo primero.',
    'ACT: [ve|vaya|andá] primero a que [te|le|te] vea un médico, por favor.',
    'ACT: [cuida|cuide|cuidá] primero la salud: que [te|le|te] vea un médico hoy.',
    'ACT: lo primero es la salud: [acude|acuda|andá] hoy a un médico, por favor.',
    'ACT: [atiende|atienda|atendé] primero la salud de quien esté mal, por favor.',
  ],
  other: [
    'ACT: [aléjate|aléjese|alejate] si el riesgo sigue, por favor, y que nadie se acerque.',
    'ACT: [mantente|manténgase|mantenete] a distancia mientras no esté resuelto, por favor.',
    'ACT: [ponte|póngase|ponete] a salvo si el peligro sigue, por favor.',
    'ACT: [avisa|avise|avisá] a quien esté cerca si el peligro sigue, por favor.',
    'ACT: por favor, que nadie se acerque mientras siga el riesgo.',
    'ACT: [deja|deje|dejá] distancia con lo que dé peligro y [avisa|avise|avisá] a los demás.',
    'ACT: no [te expongas|se exponga|te expongas] y [mantén|mantenga|mantené] a los demás lejos, por favor.',
  ],
};

export const emergency: Phrasebook['emergency'] = {
  known: [
    'ACT: si alguien se encuentra mal o hay peligro, [llama|llame|llamá] al {number}.',
    'ACT: ante cualquier síntoma o riesgo, [llama|llame|llamá] al {number}.',
    'ACT: si hay heridos o sigue el peligro, [marca|marque|marcá] el {number}.',
    'ACT: si alguien está mal o el riesgo sigue, [llama|llame|llamá] al {number}.',
  ],
  unknown: [
    'ACT: si alguien se encuentra mal o hay peligro, [llama|llame|llamá] a emergencias.',
    'ACT: ante cualquier síntoma o riesgo, [llama|llame|llamá] a emergencias.',
    'ACT: si hay heridos o sigue el peligro, [avisa|avise|avisá] a emergencias.',
    'ACT: si alguien está mal o el riesgo sigue, [llama|llame|llamá] a emergencias.',
  ],
};

const ill = [
  'ACT: si va a peor, [llama|llame|llamá] al {number}.',
  'ACT: si cuesta respirar, hay mareo o va a peor, [llama|llame|llamá] al {number}.',
  'ACT: ante cualquier síntoma grave, [llama|llame|llamá] al {number}.',
  'ACT: si alguien empeora, [llama|llame|llamá] al {number} sin esperar.',
] as const;

export const emergencyBy: NonNullable<Phrasebook['emergencyBy']> = {
  gas: [
    'ACT: ya fuera, [llama|llame|llamá] al {number}.',
    'ACT: desde fuera, [llama|llame|llamá] al {number}.',
    'ACT: cuando [estés|esté|estés] fuera, [marca|marque|marcá] el {number}.',
  ],
  fire: [
    'ACT: si sigue el humo o hay llama, [llama|llame|llamá] al {number}.',
    'ACT: con humo o fuego, [llama|llame|llamá] ya al {number}.',
    'ACT: si no se apaga solo, [marca|marque|marcá] el {number}.',
  ],
  crime: [
    'ACT: ante nuevas molestias o peligro, [llama|llame|llamá] al {number}.',
    'ACT: si hay amenaza o [sientes|siente|sentís] miedo, [marca|marque|marcá] el {number}.',
    'ACT: ante cualquier amenaza, [llama|llame|llamá] al {number}.',
  ],
  trapped: [
    'ACT: si nadie contesta, [llama|llame|llamá] al {number}.',
    'ACT: si alguien se encuentra mal, [llama|llame|llamá] al {number}.',
    'ACT: si tardan o falta el aire, [marca|marque|marcá] el {number}.',
  ],
  selfharm: [
    'ACT: si hay peligro ahora mismo, [marca|marque|marcá] el {number}.',
    'ACT: ante un peligro inmediato, [llama|llame|llamá] al {number}.',
    'ACT: si [estás|está|estás] en peligro ya, el {number}.',
  ],
  health: ill,
  food: ill,
  allergy: ill,
  medicine: ill,
  foreign: ill,
};

/** What steadies without an apology paragraph. */
export const steady: NonNullable<Phrasebook['steady']> = {
  selfharm: [
    'VALIDATE: lo que [cuentas|cuenta|contás] importa y hay quien puede ayudar.',
    'VALIDATE: gracias por decirlo: [mereces|merece|merecés] ayuda.',
    'VALIDATE: no [tienes|tiene|tenés] que pasar por esto en soledad.',
  ],
  crime: [
    'VALIDATE: [haces|hace|hacés] bien en contarlo.',
    'VALIDATE: gracias por contarlo: lo tomamos en serio.',
    'VALIDATE: nadie tiene que aguantar algo así.',
  ],
  health: [
    'VALIDATE: esperamos que todo el mundo esté bien.',
    'VALIDATE: es lógico que preocupe.',
    'VALIDATE: [haces|hace|hacés] bien en avisar.',
  ],
};
