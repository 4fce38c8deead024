import { body, colleague, doctor, document, handOver, medicine, staffPunished } from './classes-es.ts';

const physical =
  'gay|lesbiana|trans|homosexual|gordo|gorda|obes*|embarazad*|musulman*|judi*|gitan*|negro|negra|negros|negras|moro|moros|inmigrante*|extranjer*|discapacitad*|minusvalid*|ciego|ciega|sordo|sorda|autista|depresi*|ancian*|jubilad*|viejo|vieja|viejos|viejas|catolic*|evangelic*|indigena*|latino|latina|latinos|sudaca*|menopausi*|diabetic*|bipolar|enferm*';

/** E · Privacy, law and safety, Spanish. */
export const privacyEs = {
  L41: `
    !no ${handOver} ~9 ${document}
    nos|me ~1 dejas|deja|dejan|dejais|das|da|dan|pasas|pasa|pasan|pasais|dices|dice|dicen|mandas|manda|envias|envia|enviais|facilitas|facilita|facilitais|confirmas|confirma|indicas|indica|compartes|comparte|puedes|puede|podrias|podria|podeis|recuerdas|proporcionas|regalas|regala|colabora ~9 ${document}
    nos|me ~1 puedes|puede|podes|podrias|podria|podeis|pueden|podrian ~9 ${document}
    cual ~1 es|era|seria ~1 tu|su|el|vuestro ~2 ${document}|pedido
    !no ${handOver} ~6 pedido|contrato|reserva|abonado|cliente|folio|expediente|localizador
    nos|me dejas|deja|das|da|pasas|pasa|dices|dice|mandas|manda|envias|envia|confirmas|confirma|indicas|indica|compartes|comparte ~5 pedido|contrato|reserva|localizador|folio
    ultimos ~1 digitos|numeros
    foto|imagen|captura|copia ~2 ine|dni|cedula|pasaporte|tarjeta|identificacion|carnet|documento
    a que|cual ~1 nombre|telefono|correo|numero ~1 esta|estaba|figura|llamamos|te_llamo
    a que|cual ~1 telefono|numero|correo
  `,
  L42: `
    llamamos|llamo|llamaremos|llamare|marcamos|marco|escribo|whatsapp ~2 al|en el? ~1 <number> <number>
    a|al|tu|su|correo <email>
    el <email>
    vives|vivis|vive|viven|domicilio|direccion ~1 en|es ~1 calle|avenida|av|paseo|plaza|la_calle|la_avenida|carrera|cra|c ~4 #
    calle|avenida|paseo|plaza|carrera|avda ~4 <number>
    pedido|poliza|folio|socio|contrato|expediente|reserva|cliente|abonado|matricula|dni|cedula|ticket|factura|cuenta|orden|guia|referencia|localizador|linea|siniestro|historia_clinica|nie|caso|suministro|cups ~2 <code>
    poliza|folio|socio|cliente|abonado|pedido|contrato|expediente|guia|localizador|siniestro|factura ~1 <number>
    tarjeta|cuenta ~1 terminada|acabada|que_termina|que_acaba|finalizada|con_terminacion ~1 en ~1 <number>
    naciste|nacio|nacida|nacido ~1 el|en ~3 <number>
    tu|su ~1 telefono|movil|celular|numero|saldo|sueldo|nomina|correo|email|mail ~1 es|de|terminado_en ~1 <number>|<money>|<email>
  `,
  L43: `
    negligencia|negligente|negligentes|dolo|mala_praxis|imprudencia_nuestra
    somos|soy|fuimos|nos_hacemos|nos_declaramos|nos_consideramos|nos_sentimos ~2 responsables|responsable|culpables|culpable ~1 de|por
    asum*|acept*|reconoc*|admit*|confes* ~3 responsabilidad|culpa|culpabilidad|negligencia
    reconoc*|admit*|confes*|asum*|acept* ~1 que ~5 incumpl*|contaminad*|defectuos*|peligros*|ilegal*|violamos|mal_estado|caducad*|ley|fraude|culpa|provoc*|caus*|intoxic*|infring*|riesgo|inseguro|mal
    culpa|fallo|error|responsabilidad|descuido|negligencia ~2 nuestr* ~1 que
    fue|es|ha_sido ~1 culpa nuestra ~1 que|la|lo_de
    por ~1 nuestra culpa|negligencia
    por culpa|error|negligencia|descuido ~1 nuestr*
    te|le|os|la|lo|les|se ~2 lesion*|enferm*|intoxic*|quem*|cay*|herid*|herimos|electrocut*|cort*|envenen* ~3 por|culpa|nuestr*
    te|le|os|les ~1 hemos|habemos|he? ~1 herido|intoxicado|quemado|envenenado|lesionado|causado|provocado|causamos|provocamos|intoxicamos|quemamos|ocasionamos|enfermamos
    nuestr* ~3 provoco|causo|ocasiono|origino|genero|hizo ~3 ${body}
    ${body} ~3 se_debio|se_debe|fue_por|fue_causad*|fue_culpa|es_culpa|fue_provocad*|se_produjo_por
    sabiamos|sabia|conociamos ~1 que ~5 peligros*|defect*|riesgo|mal|contaminad*|roto|fallaba|estaba|podia
    cometimos|hemos_cometido|hicimos|incurrimos_en|reconocemos ~2 fraude|delito|ilegalidad|infraccion|estafa|irregularidad*|una_ilegalidad
    violamos|vulneramos|incumplimos|infringimos|quebrantamos|hemos_violado|hemos_vulnerado|hemos_incumplido ~3 ley|datos|derechos|normativa|contrato|privacidad|proteccion|secreto|reglamento|legislacion
    te|le|les ~1 estafamos|defraudamos|robamos|enganamos|cobramos_ilegalmente
    filtramos ~2 datos
    el|la|nuestro|nuestra ~3 estaba|estaban ~1 contaminad*|en_mal_estado|caducad*|envenenad*
  `,
  L44: `
    no ~2 falta|necesario|necesitas|necesita|necesitan|vale_la_pena|merece|preciso|hace|vayas|vaya|tienes_que|es_para ~6 ${doctor}
    no ~2 vayas|vaya|acudas|acuda|llames|llame ~2 a|al|una ${doctor}
    tomate|tomese|toma|tome|ponte|pongase|pone|echate|echese|date|dese|aplicate|aplica|apliquese|bebe|beba|dale|dele|untate|prueba_con|usa|con|tomá|tomen ~3 ${medicine}
    con ~1 un|una|unos ${medicine}
    no ~1 es|constituye|seria|hay|supone|existe|se_considera|cuenta_como ~2 delito|ilegal|infraccion|falta_legal|denunciable|estafa_legal|motivo_legal|base_legal|delictiv*|constitutiv*
    legalmente|juridicamente|por_ley|segun_la_ley|ante_la_ley ~2 no|puedes|puede|tienes|tiene|esta|estamos|podemos|nos
    no ~1 tienes|tiene|tenes|le_asiste|te_asiste|hay ~1 ningun? ~1 derecho|base|caso|fundamento
    un|ningun|el|ninguna juez|jueza|tribunal|abogado|juzgado
    perder* ~2 juicio|demanda|pleito
    no ~1 es|fue|parece|sera|seria|resulta ~2 peligroso|toxico|nocivo|grave|danino|contagioso|perjudicial|malo ~1 para|y|no|te|si|puedes|la_salud
    no_es_grave|nada_grave ~3 ${doctor}
    puedes|puede|podes ~2 comerlo|beberlo|tomarlo|consumirlo|seguir_usandolo|usarlo ~1 sin|tranquil*|igual|no|igualmente
    no ~1 te|le|os ~1 hace|hara|va_a_hacer|pasara|hizo ~1 dano|nada|mal
    sera|es|seria|parece|tienes|tiene|debe_ser ~2 alergia|picadura|virus|gastroenteritis|indigestion|irritacion|esguince|ansiedad|contractura|resfriado|dermatitis|gripe|empacho ~1 leve|normal|pasajera|de|y|echate|ponte|sin|nada|pasajero|tipica|comun
    se|eso ~1 te|le? ~1 quita|pasa|cura|pasara|quitara|curara ~1 sol*|con|en|rapido
    con|basta_con|solo ~1 lavarse|lavarte|lavar|descansar|reposo|agua|un_poco_de ~4 basta|suficiente|ya|vale|listo|se_pasa
    no ~1 prescrib*|necesita_receta
    deja|deje|suspende|suspenda|aumenta|reduce ~2 medicacion|tratamiento|dosis|pastillas
    no ~1 procede ~1 demanda|denuncia|indemnizacion
  `,
  L46: `
    se ~2 llevar|lleva|llevara ~3 bronca|reprimenda|sancion|castigo|regano
    ${staffPunished}
    hemos|vamos_a|voy_a|van_a|ya|he|sera|seran|tuvimos_que ~3 despedir*|echar*|sancionar*|expedientar*|castigar*|correr*|rajar*|suspender*|apartar*|despedimos|echamos|corrimos|rajamos|sancionamos|amonestar*|amonestamos|cesar*|trasladar_al|multar*|regañar*|reganar*
    despediremos|sancionaremos|echaremos|despedimos|sancionamos|expedientamos|suspendimos|amonestamos
    ya no ~1 trabaja|trabajan|esta|forma|pertenece|presta
    no ~1 trabaja|seguira|volvera|trabajara|continuara ~2 aqui|nosotros|empresa|tienda|mas|trabajando|con
    medidas|acciones|proceso|procedimiento|falta|expediente|sancion|llamado_de_atencion|llamada_de_atencion|amonestacion|bronca|reprimenda|castigo|despido|multa|carta_de_despido|jalon_de_orejas|tirón|tiron_de_orejas|advertencia|apercibimiento ~2 disciplinari*|contra|al|a|a_la|del|de_la|abierto|correspondiente|para ~3 ${colleague}|emplead*|correspondient*|el|la|ella|responsable
    medidas disciplinarias|contra
    se|le|les|recibira|llevara|pondremos|abrimos|abriremos|abrira|abierto|tendra|pusimos|abrir ~4 expediente|sancion|bronca|amonestacion|llamado_de_atencion|reprimenda|acta|memorando|apercibimiento|despido|castigo|tiron_de_orejas|multa|regano|suspension
    ${colleague} ~4 ya_no|sera|fue|ha_sido|recibira|pagara|perdera|tendra ~2 trabaja|despedid*|sancion*|cesad*|llamado|amonest*|castig*|consecuencias|puesto|trabajo|expediente|suspendid*|apartad*
    a ~1 esa|ese|la|el ${colleague} ~4 sancion*|expediente|despid*|castig*
    rodaran cabezas
    la|lo ~1 hemos|vamos_a ~1 apartad*|echad*|echar|despedir|cambiad*|sancionar|despedid*
    puesto|puesta|patitas|echado|echada|echar ~3 a|en la calle
    expediente a
  `,
  L48: `
    !sin|independientemente con|a|por|dada|dado|para|debido_a|segun|viendo ~1 tu|su|sus|tus|vuestra|ese|esa ~1 edad|religion|raza|nacionalidad|enfermedad|discapacidad|embarazo|acento|sexo|peso|origen|sobrepeso|condicion|color|genero|orientacion|etnia|fe|estado|anos|aspecto|fisico|situacion_economica|depresion|pais|minusvalia|forma_de_hablar|problema_de_salud|cultura|pinta
    a tus|sus|estas|ciertas|tu|su anos|edades|edad
    para ser ~1 de|una? ~1 ${physical}|mujer|hombre|mayor|tan|alguien|fuera|senora|joven|rubia|tu_edad|una
    siendo ~1 usted|tu|vos? ~1 mujer|mayor|de|${physical}|hombre|tan|madre|joven|una
    como ~1 eres|es|sos|sois|usted_es ~1 ${physical}|mujer|mayor|hombre|de|una|un|joven|rubia
    estando ~1 ${physical}|de|en_tu|en_su
    la|las|los ~1 gente|personas|mujeres|hombres|extranjeros|viejos|mayores|ancianos|jovenes|gitanos|senoras|abuelas|abuelos|jubilados|viejitos|latinos|musulmanes|chinos|argentinos|mexicanos|andaluces|catalanes|venezolanos|colombianos|gordos|discapacitados|ciegos|sordos|moros ~1 de|como|mayores|suelen|no|son|siempre|grandes|que|tienen|tendeis
    ustedes|vosotros|vosotras ~1 los|las ~1 *os|*as|*es
    por ~1 su|tu ~1 condicion ~1 de
    por ser ~1 ${physical}|mujer|mayor|de|hombre|joven|madre|una
    eres|es|sos|ser|siendo|soy|usted_es ~1 ${physical}
    vimos|vemos|sabemos|leimos|consta|imagino|notamos ~5 ${physical}|religion|embarazo|enfermedad
    ustedes|usted son|es|sois ~1 de ~1 alla|fuera|otro_pais|pueblo
    como no ~1 eres|es ~1 de|del ~1 aqui|pais
    eso les pasa a ~1 los|las
    tu|su ~1 enfermedad|discapacidad|embarazo|religion|raza|sobrepeso|depresion|acento|orientacion
  `,
} as const;
