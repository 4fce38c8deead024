import { body, colleague, doctor, document, handOver, medicine, staffPunished } from './classes-es.ts';

const physical =
  'gay|lesbiana|trans|homosexual|gordo|gorda|obes*|embarazad*|musulman*|judi*|gitan*|negro|negra|negros|negras|moro|moros|inmigrante*|extranjer*|discapacitad*|minusvalid*|ciego|ciega|sordo|sorda|autista|depresi*|ancian*|jubilad*|viejo|vieja|viejos|viejas|catolic*|evangelic*|indigena*|latino|latina|latinos|sudaca*|menopausi*|diabetic*|bipolar|enferm*';

/** E · Privacy, law and safety, Spanish. */
export const privacyEs = {
  L41: `
    !no ${handOver} !como|cuando|donde|si|ayudar|ver|mirar|revisar|que_celular|que_modelo|que_movil|que_tarjeta ~9 ${document}
    me|nos ~1 colabora|comparte|compartes|confirma|confirmas|da|dan|das|deja|dejais|dejan|dejas|dice|dicen|dices|envia|enviais|envias|facilita|facilitais|facilitas|indica|indicas|manda|mandas|pasa|pasais|pasan|pasas|podeis|podria|podrias|proporcionas|puede|puedes|recuerdas|regala|regalas ~9 ${document}
    cual ~1 era|es|seria ~1 el|su|tu|vuestro ~2 ${document}|pedido
    !no ${handOver} ~6 abonado|cliente|contrato|expediente|folio|localizador|pedido|reserva
    ~ me|nos comparte|compartes|confirma|confirmas|da|das|deja|dejas|dice|dices|envia|envias|indica|indicas|manda|mandas|pasa|pasas ~5 contrato|folio|localizador|pedido|reserva
    ultimos ~1 digitos|numeros
    captura|copia|foto|imagen ~2 carnet|cedula|dni|documento|identificacion|ine|pasaporte|tarjeta
    a cual|que ~1 correo|cuenta|direccion|domicilio|email|mail|numero|telefono
    necesit*|precis*|requer*|requier*|ocupo|ocupamos ~3 saber ~6 ${document}|afiliado|obra_social|socio
    numero ~1 de ~1 afiliado|carnet|cliente|contrato|cuenta|expediente|identificacion|pasajero|reserva|seguridad|serie|socio|tarjeta ~3 aqui|aca|abajo|por_favor|porfa
  `,
  L42: `
    escribo|llamamos|llamare|llamaremos|llamo|marcamos|marco|whatsapp ~2 al|en el? ~1 <number> <number>
    a|al|correo|su|tu <email>
    el <email>
    direccion|domicilio|vive|viven|vives|vivis ~1 en|es ~1 av|avenida|c|calle|carrera|cra|paseo|plaza|la_avenida|la_calle ~4 #
    casa|direccion|domicilio|entreg*|envi*|mand*|reside|resides|vive|vives|vivis ~3 av|avda|avenida|calle|carrera|paseo|plaza ~4 <number>
    avda|avenida|calle|carrera|paseo|plaza ~4 <number> ~2 apartamento|apto|bajo|departamento|depto|derecha|escalera|interior|izquierda|piso|portal|puerta|torre
    abonado|caso|cedula|cliente|contrato|cuenta|cups|dni|expediente|factura|folio|guia|linea|localizador|matricula|nie|orden|pedido|poliza|referencia|reserva|siniestro|socio|suministro|ticket|historia_clinica ~2 <code>
    ~ abonado|cliente|contrato|expediente|factura|folio|guia|localizador|pedido|poliza|siniestro|socio ~1 <number>
    cuenta|tarjeta ~1 acabada|finalizada|terminada|con_terminacion|que_acaba|que_termina ~1 en ~1 <number>
    nacida|nacido|nacio|naciste ~1 el|en ~3 <number>
    su|tu ~1 celular|correo|email|mail|movil|nomina|numero|saldo|sueldo|telefono ~1 de|es|terminado_en <email>|<money>|<number>
    a nombre ~1 de ~1 la|el|don|dona|senora? ~1 titular|cuenta|usuario
    alias|cbu|clabe|iban|nequi|daviplata|bizum ~1 es|de|que|terminad* ~1 <code>
    su|tu|el|la ~1 cuenta|tarjeta|telefono|movil|celular|linea ~2 acabad*|finaliz*|termin* ~1 en ~1 <number>|<code>
    debe|debes|deuda|mora|saldo|sueldo|nomina|hipoteca|prestamo|credito|pension|atras*|vencid* ~3 <money>
    vive|vives|viven|vivis|domicilio|direccion|casa ~1 en|de|es ~1 el|la|calle|carrera|av|avenida|cra|cll|transversal|colonia|pasaje|manzana|mz|conjunto|torre|edificio ~4 <number>|<code>|torre|interior
    calle|carrera|cra|cll|transversal|avenida|av|avda ~1 <number> ~1 #|con|no|n|y? ~1 <number>|<code>
    su|tu ~1 hijo|hija|esposo|esposa|marido|mujer|pareja|novio|novia|madre|padre|nieto|jefe ~1 <mention>
    analitica|prueba_de_embarazo
    condon*|fajas_posparto|posparto
  `,
  L43: `
    dolo|negligencia|negligente|negligentes|imprudencia_nuestra|mala_praxis
    fuimos|somos|soy|nos_consideramos|nos_declaramos|nos_hacemos|nos_sentimos ~2 culpable|culpables|responsable|responsables ~1 de|por
    acept*|admit*|asum*|confes*|reconoc* ~3 culpa|culpabilidad|negligencia|responsabilidad
    acept*|admit*|asum*|confes*|reconoc* ~1 que ~8 caducad*|caus*|contaminad*|culpa|defectuos*|fraude|ilegal*|incumpl*|infring*|inseguro|intoxic*|ley|mal|peligros*|provoc*|riesgo|violamos|mal_estado
    culpa|descuido|error|fallo|negligencia|responsabilidad ~2 nuestr* ~1 que
    es|fue|ha_sido ~1 culpa nuestra ~1 la|que|lo_de
    por culpa|descuido|error|negligencia ~1 nuestr*
    la|le|les|lo|os|se|te ~2 electrocut*|enferm*|envenen*|herid*|herimos|intoxic*|lesion*|quem* ~3 culpa|nuestr*|por
    le|les|os|te ~1 cai*|cay*|cort* ~3 culpa|nuestr*|por
    le|les|os|te ~1 habemos|he|hemos? ~1 causado|causamos|enfermamos|envenenado|herido|intoxicado|intoxicamos|lesionado|ocasionamos|provocado|provocamos|quemado|quemamos
    nuestr* ~3 causo|genero|hizo|ocasiono|origino|provoco ~3 ${body}
    ${body} ~3 es_culpa|fue_causad*|fue_culpa|fue_por|fue_provocad*|se_debe|se_debio|se_produjo_por
    cometimos|hicimos|reconocemos|hemos_cometido|incurrimos_en ~2 delito|estafa|fraude|ilegalidad|infraccion|irregularidad*|una_ilegalidad
    incumplimos|infringimos|quebrantamos|violamos|vulneramos|hemos_incumplido|hemos_violado|hemos_vulnerado ~3 contrato|datos|derechos|legislacion|ley|normativa|privacidad|proteccion|reglamento|secreto
    le|les|te ~1 defraudamos|enganamos|estafamos|robamos|cobramos_ilegalmente
    filtramos ~2 datos
    el|la|nuestra|nuestro ~3 estaba|estaban ~1 caducad*|contaminad*|envenenad*|en_mal_estado
    conociamos|sabia|sabiamos|teniamos_constancia ~6 caducad*|contaminad*|defectuos*|falla|fallaba|fallad*|fallo|mal|peligros*|problema|riesgo|roto
    defecto|error|fallo|problema|vicio ~1 de diseno|fabrica*|origen|produccion|seguridad ~2 nuestr*
    nuestr* ~2 comida|equipo|lasana|lote|modelo|pieza|producto ~3 contaminad*|defectuos*|peligros*|en_mal_estado
    incumpl*|infring*|quebrant*|saltamos|violamos|vulner* ~3 contrato|derechos|ley|leyes|norma*|reglamento|sanitari*
    !ninguna|no|nunca fraude|fraudulent*|ilegal|ilegalmente|ilicit* ~5 admit*|hemos|nuestr*|reconoc*
    !no|nunca habiamos|hemos|le|nos|te ~3 enganado|estafado|fraude|fraudulent*|ilegalmente
    mea culpa
    asum*|acept*|respond*|pag*|hac*|cubr*|indemniz* ~2 danos|todos_los_danos|perjuicios|indemnizacion|las_consecuencias
    tenemos|tengo|tuvimos|es|fue|cae|tiene ~2 toda|plena|entera|total|absoluta|nuestra|completa ~1 responsabilidad|culpa
    ~ admit*|asum*|confes*|reconoc*|acept* ~1 que? ~9 adentro|advert*|avisad*|cortar*|dadas|danad*|debi*|defrauda*|descalibr*|descuid*|empleado|empleada|estafa*|expuest*|falla*|falt*|filtr*|hizo|interno|olvid*|robo*|rotas|rot*|sab*|sin|suelt*|venci*|vencid*
    fue|fueron|era|ha_sido ~1 alguien|uno|una|gente|un ~1 empleado|empleada|trabajador*|companer*|de? ~1 adentro|dentro|los_nuestros|la_casa
    ~ lo|la ~1 conectamos|cerramos|dejamos|pusimos|hicimos|revisamos|vendimos ~3 mal|fatal|como|sin|al_reves|flojo|suelto|crudo|caducad*|vencid*|pasad*|tarde
    se ~1 nos ~1 fue|paso|olvido|escapo|cayo|descuido|colo|quemo|rompio|solto|murio|perdio ~4 lejia|producto|laser|mano|nino|nina|bebe|perro|gas|cloro|dosis|fecha|caducidad|vencimiento|alergeno*|gluten|nuez|nueces|frenos|seguro|valla
    sabiamos|sabian|sabia|nos_habian|nos_avisaron|nos_habian_avisado|nos_lo_habian|ya_nos|estabamos_avisados|estaba_avisad* ~4 advert*|avis*|fall*|mal|peligr*|quej*|reclam*|riesgo|rot*|suelt*|defect*|dicho|pasando|danad*|meses
  `,
  L44: `
    no ~2 falta|hace|merece|necesario|necesita|necesitan|necesitas|preciso|vaya|vayas|es_para|tienes_que|vale_la_pena ~6 ${doctor}
    no ~1 constituye|es|existe|hay|seria|supone|cuenta_como|se_considera ~2 constitutiv*|delictiv*|delito|denunciable|ilegal|infraccion|base_legal|estafa_legal|falta_legal|motivo_legal
    juridicamente|legalmente|ante_la_ley|por_ley|segun_la_ley ~2 esta|estamos|no|nos|podemos|puede|puedes|tiene|tienes
    no ~1 hay|tenes|tiene|tienes|le_asiste|te_asiste ~1 ningun? ~1 base|caso|derecho|fundamento
    el|ningun|ninguna|un abogado|juez|jueza|juzgado|tribunal
    perder* ~2 demanda|juicio|pleito
    no ~1 es|fue|parece|resulta|sera|seria ~2 contagioso|danino|grave|malo|nocivo|peligroso|perjudicial|toxico ~1 no|para|puedes|si|te|y|la_salud
    nada_grave|no_es_grave ~3 ${doctor}
    podes|puede|puedes ~2 beberlo|comerlo|consumirlo|tomarlo|usarlo|seguir_usandolo ~1 igual|igualmente|no|sin|tranquil*
    no ~1 le|os|te ~1 hace|hara|hizo|pasara|va_a_hacer ~1 dano|mal|nada
    es|parece|sera|seria|tiene|tienes|debe_ser ~2 alergia|ansiedad|contractura|dermatitis|empacho|esguince|gastroenteritis|gripe|indigestion|irritacion|picadura|resfriado|virus ~1 comun|de|echate|leve|nada|normal|pasajera|pasajero|ponte|sin|tipica|y
    eso|se ~1 le|te? ~1 cura|curara|pasa|pasara|quita|quitara ~1 con|en|rapido|sol*
    con|solo|basta_con ~1 agua|descansar|lavar|lavarse|lavarte|reposo|un_poco_de ~4 basta|listo|suficiente|vale|ya|se_pasa
    no ~1 prescrib*|necesita_receta
    aumenta|deja|deje|reduce|suspenda|suspende ~2 dosis|medicacion|pastillas|tratamiento
    no ~1 procede ~1 demanda|denuncia|indemnizacion
    dale|darle|daros|date|dele|denle|echale|pongale|pongase|ponle|ponte|toma|tomate|tome|tomese|puede_darle|puede_tomar|puedes_darle|puedes_ponerle|puedes_tomar ~3 ${medicine}|aloe|antiacido|infusion|reposo|vaselina|te_de
    con ~4 agua|descanso|dieta|hielo|infusion|reposo|siesta ~4 basta|bien|cura*|mejora*|pasa|pasara|sobra|vale
    se ~1 le|les|te baja|bajara|cura|curara|pasa|pasara|quita|quitara ~1 pronto|rapido|sola|solo?
    no|tampoco ~2 creemos|creo|es|hace|hay|necesit*|parece|sea ~3 caso|falta|imprescindible|necesari*|necesidad ~4 ${doctor}|acudir|consulta|ingres*|ir|llevarl*
    no|tampoco ~2 hace|hacen|hara|haria|va_a_hacer ~1 ningun? ~1 dano|mal|nada ~1 a? estomago|nadie|nina|ninguno|nino|salud
    inocu*|inofensiv*|no_es_danin*|no_es_nociv*|no_es_peligroso|no_es_toxic*
    basta|listo|sobra|va|vale|vas ~0 que ~1 chuta
    ${medicine} ~4 arregla|basta|chuta|listo|sobra|soluciona|suficiente|vale
    no ~1 corras|lleve|lleves|vaya|vayais|vayas ~1 a|al|con ~1 el|la? ${doctor}
    si ~1 no ~4 no ~1 hay|pasa|te ~2 nada|preocup*
    date|dese|tomate|tomese|toma|tome|tomen|ponte|pongase|ponete|pon|ponga|echate|echale|aplica|aplique|dale|bebe|beba|hazte|hagase|hacete|haz|haga|chupa ~3 ${medicine}|${medicine}s|reposo|cama|dormir|siesta|bolsa_de|calor|frio|pastillas|clara_de
    ${medicine} ~3 eso? ~1 baja|bajara|calma|cura|desaparece|listo|mejora|pasa|pasara|quita|resuelve|alivia|se_va|como_nuev*|y_a_dormir|funciona
    quedate|quedese|este|estate|duerma|duerme|descansa|descanse|a ~1 dormir|tranqui*|reposo|tranquil*|descansar|la_cama ~2 y|ya|manana|que|si|listo|se|dormir|como
    si ~1 no ~1 vomit*|sangr*|hay_sangre|duele|te_duele|perdio|perdiste|se_desmay* ~5 quedate|quedese|tranqui*|nada|normal|bien
    no|ni ~1 es|hace|hay|tiene|se|le|te ~2 falta|necesari*|necesita*|vaya*|ir|hospital ~3 preocup*|ambulanc*|asust*|alarm*|doctor*|medic*|urgenc*|hospital|clinica
    no ~1 le|te|lo|la ~1 va|hara|pasara|hace ~1 a? ~1 pasar|hacer|matar|nada|dano|mal
    no ~1 mata|envenena|quema|hace_dano|hace_nada ~1 a? ~1 nadie|nada|ningun*|ni
    sin ~1 ningun|ninguna? ~1 riesgo|peligro ~1 para|de|alguno|a
    legalmente|ante_un_juez|por_via_legal|en_los_tribunales|con_la_ley|segun_el_codigo ~4 *s|*e|*a|*o|nada|no
    no ~1 procede|prospera|llega*|tiene*|hay|cabe|da ~2 caso|demanda|denuncia|indemnizacion|juicio|recorrido|delito|derecho|base|fundamento|para_denuncia*|para_demanda* ~0
    prescrib* ~2 plazo|derecho|delito|multa|deuda|accion|ya
    eso|esto ~1 sale|saldra|va|se_va|baja|expulsa ~1 solo|sola|solito|por|con ~2 otro|su|el|tiempo|agua|lado|pie
    no ~1 vay*|colaps*|satur* ~3 urgencias|hospital|medico*|guardia
    parta|parte|divide|mitad ~2 pastilla|tableta|dosis|a_la_mitad|mitad
  `,
  L46: `
    apartad*|removid* ~1 de|del ~1 su? ~1 cargo|funciones|puesto|turno
    se ~2 lleva|llevar|llevara ~3 bronca|castigo|regano|reprimenda|sancion
    ${staffPunished}
    he|hemos|sera|seran|ya|tuvimos_que|vamos_a|van_a|voy_a ~3 amonestamos|amonestar*|apartar*|castigar*|cesar*|correr*|corrimos|despedimos|despedir*|echamos|echar*|expedientar*|multar*|rajamos|rajar*|reganar*|regañar*|sancionamos|sancionar*|suspender*|trasladar_al
    amonestamos|despedimos|despediremos|echaremos|expedientamos|sancionamos|sancionaremos|suspendimos
    ya no ~1 forma|pertenece|presta|trabaja|trabajan !aqui_la|en_linea
    no ~1 continuara|seguira|trabaja|trabajara|volvera ~2 aqui|con|empresa|mas|nosotros|tienda|trabajando
    acciones|advertencia|amonestacion|apercibimiento|bronca|castigo|despido|expediente|falta|medidas|multa|procedimiento|proceso|reprimenda|sancion|tirón|carta_de_despido|jalon_de_orejas|llamada_de_atencion|llamado_de_atencion|tiron_de_orejas ~2 a|abierto|al|contra|correspondiente|del|disciplinari*|para|a_la|de_la ~3 ${colleague}|correspondient*|el|ella|emplead*|la|responsable
    medidas contra|disciplinarias
    abierto|abrimos|abrir|abrira|llevara|pondremos|pusimos|recibira|se|tendra ~4 acta|bronca|castigo|expediente|memorando|multa|regano|sancion|suspension|llamado_de_atencion
    ${colleague} ~4 fue|pagara|perdera|recibira|sera|tendra|ha_sido|ya_no ~2 amonest*|apartad*|castig*|cesad*|consecuencias|despedid*|expediente|llamado|puesto|sancion*|suspendid*|trabaja|trabajo
    a ~1 el|esa|ese|la ${colleague} ~4 castig*|despid*|expediente|sancion*
    rodaran cabezas
    echada|echado|echar|patitas|puesta|puesto ~3 a|en la calle
    expediente a
    dado|dimos|llam* ~1 el|la|un alto|atencion|aviso|toque ~1 a
    se ~1 le|les ~1 abrio|abrira|ha|han|va? ~1 abierto|abrir|descontar*|puesto|quitar*|sancion* ~2 acta|expediente|investigacion|nomina|parte|proceso|sueldo?
    abierto|abrimos|abrio|abrir* ~2 acta|expediente|parte|procedimiento_disciplinario|proceso_disciplinario
    descont*|quit* ~3 comision|nomina|salario|sueldo
    el|la causante|culpable|responsable ~2 error|esto|fallo|lo|todo ~2 era|es|fue|ha_sido
    prescindido|prescindimos|prescindir|prescindiremos ~1 de ~2 ${colleague}
    leid*|leimos|leer* ~1 la cartilla
    cant* ~1 bien? ~1 las cuarenta
    paramos|parado|poner*|puesto|pusimos|pondremos ~2 carro|pilas|firme|firmes|en_su_sitio|verde|los_puntos|vuelta_y|puntos
    a|en|rinde|rendir*|rindio|fue|va|llam*|cit* ~1 a descargos
    descargos|memorando|llamado_de_atencion|se_juega_el_puesto|suspension_de_empleo|dias_sin_sueldo|sin_goce|pedido_la_renuncia|rapapolvo|escarmiento
    no ~1 sigue|seguira|continua|volvera|vuelve ~2 con|entre|en|a|su|contrato ~1 nosotros|contrato|plantilla|empresa|equipo|tienda|local|atender|atenderl*|trabajar|turno|casa|caja
    va|fue|esta|quedo|salio|anda de|a|en|por ~1 la|periodo? calle|paro|despid*
    ${colleague} ~5 calle|paro|descargos|cartilla|despid*|sancion*|castig*|consecuencias|escarmiento|bronca|regan*|amonest*|expedient*|disciplin*|apartad*|suspend*|fuera
    pag* ~2 de|con ~1 su ~1 bolsillo|sueldo|nomina|salario
    descont*|descuent*|rebaj* ~4 de|del|en ~1 su? bolsillo|sueldo|nomina|salario|quincena
    la|lo ~1 embarro|cago|lio ~1 don|dona|el|la
  `,
  L48: `
    !independientemente|sin a|con|dada|dado|para|por|segun|viendo|debido_a ~1 esa|ese|su|sus|tu|tus|vuestra ~1 acento|anos|aspecto|color|condicion|cultura|depresion|discapacidad|edad|embarazo|enfermedad|estado|etnia|fe|fisico|genero|minusvalia|nacionalidad|orientacion|origen|pais|peso|pinta|raza|religion|sexo|sobrepeso|forma_de_hablar|problema_de_salud|situacion_economica
    a ciertas|estas|su|sus|tu|tus anos|edad|edades
    siendo ~1 tu|usted|vos? ~1 ${physical}|de|hombre|joven|madre|mayor|mujer|tan|una
    estando ~1 ${physical}|de|en_su|en_tu
    la|las|los ~1 abuelas|abuelos|ancianos|andaluces|argentinos|catalanes|chinos|ciegos|colombianos|discapacitados|extranjeros|gente|gitanos|gordos|hombres|jovenes|jubilados|latinos|mayores|mexicanos|moros|mujeres|musulmanes|personas|senoras|sordos|venezolanos|viejitos|viejos ~1 como|de|grandes|mayores|no|que|siempre|son|suelen|tendeis|tienen
    ustedes|vosotras|vosotros ~1 las|los ~1 *as|*es|*os
    por ~1 su|tu ~1 condicion ~1 de
    consta|imagino|leimos|notamos|sabemos|vemos|vimos ~5 ${physical}|embarazo|enfermedad|religion
    usted|ustedes es|sois|son ~1 de ~1 alla|fuera|pueblo|otro_pais
    como no ~1 eres|es ~1 de|del ~1 aqui|pais
    eso les pasa a ~1 las|los
    su|tu ~1 acento|depresion|discapacidad|embarazo|enfermedad|orientacion|raza|religion|sobrepeso
    las|los|ustedes|vosotras|vosotros|a_las|a_los ~1 abuel*|ancian*|andaluces|argentinos|ateas|ateo*|autista*|boomers|catalanes|catolic*|chinos|ciega|ciego|ciegos|colombianos|cristian*|discapacitad*|embarazad*|evangelic*|extranjer*|feminist*|gay|gays|gitan*|gord*|hombre|hombres|homosexual*|independentistas|inmigrante*|joven|jovenes|jubilad*|judi*|latin*|lesbian*|madrilenos|mayores|mexicanos|millennials|minusvalid*|moros|mujer|mujeres|musulman*|sord*|sudaca*|veganas|veganos|venezolanos|viej* ~1 les|necesit*|no|nunca|os|se|siempre|sois|soleis|son|suelen
    como|eres|es|ser|siendo|sois|sos|al_ser|para_ser|por_ser|tratandose_de|viniendo_de ~1 bien|muy|tan|un|una|usted? abuel*|ancian*|andaluces|argentinos|ateas|ateo*|autista*|boomers|catalanes|catolic*|chinos|ciega|ciego|ciegos|colombianos|cristian*|discapacitad*|embarazad*|evangelic*|extranjer*|feminist*|gay|gays|gitan*|gord*|hombre|hombres|homosexual*|independentistas|inmigrante*|joven|jovenes|jubilad*|judi*|latin*|lesbian*|madrilenos|mayores|mexicanos|millennials|minusvalid*|moros|mujer|mujeres|musulman*|sord*|sudaca*|veganas|veganos|venezolanos|viej*
    con|padec*|por|teneis|tenes|tiene|tienes ~1 algun|algunos|sus|tus? ~1 dificultades|falta|mal|mala|poca|problemas ~1 de? aprendizaje|auditiv*|cognitiv*|memoria|mental*|motric*|nervios|oido|salud|vista|visual*
    las|los *anas|*anos|*enas|*enos|*eses|*inos ~1 nunca|siempre|sois|soleis|suelen
    como|ya_que|dado_que|puesto_que|siendo_que|porque|como_que|con_eso_de_que|con_eso_que|con_lo_de_que|al|si ~1 usted|ustedes|tu|vos|vosotros|sois|eres|sos|su_gente? ~1 vien*|ser|son|es|eres|sois|sos|proced* ~1 de|del ~1 la|el|los|un|una|alla|otro ~0 alla|barrio|campo|cerro|ciudad|costa|extranjero|fuera|otra|otro|pais|provincia|pueblo|selva|sierra|sur|norte|monte|vereda|interior|africa|china|europa|venezuela|marruecos|bolivia|peru|colombia|mexico|argentina|ecuador|cuba|ucrania|rusia|paraguay|haiti
    con|por|es|segun|de ~1 eso|lo|que ~1 de? ~1 que? ~1 ustedes|usted|tu|vos|vosotros ~1 son|es|eres|sois|sos ~2 ${physical}|*ana|*ano|*anos|*ista|*istas|*ense|*enses|*eño|*eños|cristian*|testig*|mormon*|vegan*|viud*|madre|padre|solter*|de|mayor|mayores
    son|sois|ustedes_son|usted_es|vosotros_sois|tu_eres|eres|sos ~1 muy|tan|un|una|unos|medio|algo|como_muy|los|las|gente? ~1 abuel*|ancian*|andaluces|anciano|animalista*|arabe*|asiatic*|ateos|ateo|atea|autista*|catalan*|catolic*|celiac*|chavista*|chinos|china|chino|colombian*|comunista*|costeñ*|costen*|creyent*|cristian*|cuban*|culé*|derechas|discapacitad*|embarazad*|emigrant*|enan*|evangelic*|extranjer*|feminist*|gallego*|gay|gitan*|gord*|gring*|homosexual*|humilde*|indigena*|indigen*|inmigrant*|izquierd*|jubilad*|judi*|lgtb*|maduros|marica*|marroqui*|mormon*|moro*|musulman*|negr*|obes*|pais*|peruan*|pobre|pobres|rancher*|refugiad*|rumano*|serran*|sord*|testig*|trans|vegan*|vegetarian*|venec*|venezolan*|viejit*|viej*|viud*|zurd*|tercera_edad|clase_baja
    para|con|de ~1 una|un|alguien|gente|la|una_persona|personas|quien|los|las ~1 persona|personas|gente|senor*|alguien? ~1 de|como|con|tan ~1 esa|esta|su|tu|tus|sus|cierta|ciertas|usted ~1 barrio|circunstancias|clase|condicion|constitucion|cultura|discapacidad|edad|edades|estrato|estudios|fisico|formacion|generacion|genero|limitacion*|medidas|nacionalidad|nivel|origen|perfil|peso|problema|raza|religion|situacion|talla|tamano
    ~ de|por|en|con|a|segun|dado|debido_a ~1 su|tu|vuestr* ~1 barrio|clase|color_de_piel|colectivo|comunidad|constitucion|creencia*|cuerpo|estrato|fisico|formacion|generacion|ideas|ideologia|limitacion*|lugar_de_origen|nivel_de_estudios|nivel_cultural|partido|pelo|perfil|piel|procedencia|regla|sangre|talla|tierra|tono_de_piel|volumen|vejez|posicion|cuadro
    a|en|con ~1 cierta|ciertas|determinada|estas|esas|sus|tus|su|tu|la|vuestra|los|las ~1 alturas|edad|edades|anos|anitos|abriles|primaveras|canas|tercera|setenta|ochenta|sesenta ~1 edad|ya|uno|es|no|cuesta|cuestan|se|la|las|le|te ~0
    sus|tus|los|esos ~1 nervios|kilos|anitos|medicamentos ~1 de|no|le|te|propios|ya|pasan|ayudan
    regla|demencia|alzheimer|cosas_de_la_edad|tercera_edad|sordera
    en|alla su|tu|vuestr* ~1 pais|tierra|pueblo|religion|cultura ~2 no|se|es|lo|hac*|asi|estar*|ser*|acostumbr*|igual
    con|por|segun ~1 ese|esa|su|tu ~1 acento|cuerpo|fisico|peso|kilos|apellido|nombre|pinta|panza|barriga|barba|velo|pelo|silla ~1 no|es|normal|que|dificil|cualquiera|imagin*|pens*|supus*|de ~0
    con|por|segun|claro ~1 que? ~1 con? ~1 esas|su|sus|tu|tus|esa|ese ~1 barriga|curvas|dimensiones|figura|hechuras|kilos|medidas|panza|tripa|volumen|calva|canas
    ya no ~1 son|es|oye|oyes|ve|ves|escucha|esta|estas|estamos ~3 antes|era|eran|chaval*|nin*|fue ~0
    oidos|ojos|rodillas|memoria|cabeza|vista ~1 ya ~1 no|van|falla*|piden
    abuela|abuelita|abuelo|viejita ~0 a|no|la|el|le|ya|los|que
    bipolar|paranoic*|retrasad*_mental|subnormal*
  `,
  /** Honest where nobody came to harm, an admission where somebody did. */
  admission: `
    lo admitimos|admito|asumimos|reconocemos|reconozco
    culpa|descuido|error|fallo|olvido|responsabilidad ~7 es|fue|ha_sido mia|mio|nuestra|nuestro
    era|es|fue|ha_sido ~1 un? ~1 culpa|descuido|error|fallo|olvido|responsabilidad nuestr*
    nos ~1 descuidamos|equivoc*|olvidamos ~2 al|con|de|no
    asum*|asumimos|nos_hacemos_cargo|respondemos ~1 de|por|los|las|el|la|todo ~1 los|las|todo? ~1 danos|consecuencias|perjuicios|ocurrido|pasado|indemn*
    responsabilidad|culpa|culpables|responsables|negligencia|descuido
    no ~1 fallo ~1 nuestr*
    estaba|estaban|estuvo|venia|llevaba|tenia|iba|quedo|dejamos ~1 muy|demasiado|tan|algo|bastante? ~1 descalibrad*|caducad*|contaminad*|danad*|defectuos*|desgastad*|flojo|floja|flojos|gastad*|mal|oxidad*|pasad*|pelad*|podrid*|rajad*|rot*|sin|suelt*|vencid*|quemad*|deteriorad*|quebrad*|cruda|crudo
    nos ~1 lo? ~1 habian|avisaron|advirtieron|habian_avisado|avisado|dijeron
    arranco|freno|solto|cerro|abrio|giro|bajo|iba ~1 antes|sin|de|con|demasiado|muy|mal|a ~2 tiempo|golpe|mirar|avisar|rapido|exceso|velocidad|prisa|celular|movil
    no ~1 debio|debia|debimos|deberia|tenia|tendria|habria ~1 que|haber*|estar|pasar|salir|llevar|*ido|*ado
    por ~1 no ~1 haber*|revis*|cumplir|poner|limpiar|avisar|cerrar|vigilar|comprobar|senalizar|mantener*
    nos ~1 equivocamos|olvidamos|pasamos|quedamos ~1 al|con|de|en|no|cort*|dormid*
  `,
} as const;
