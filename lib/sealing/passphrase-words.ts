/** 256 words a language, so that each carries 8 bits; none is one letter away from another. */
export const passphraseWords = {
  es: `
    abeja abono acera actor aguja aldea alfil alga altar ancla apio arado arena arpa arroz atlas aula
    aviso bahia balsa banco bata baul bidon blusa brasa brazo brocha bronce bruma buque buzon cabina
    cable cabra cadena caja calma camino canal canela canoa carta casco cena cereza cesta charco cielo
    cine clavo cobre cocina codo collar cometa concha copa corcho corral cuadro cuerda cumbre dado danza
    delta dibujo diente disco ducha duende eco embudo enero enigma ensayo erizo escoba escudo esfera
    espada espejo espiga estufa falda farol feria fiesta flauta flecha foca folio fresa fuente gallo
    ganso garaje gato globo golfo gorra gota granja grifo grillo grua guante hacha harina hebra helado
    higo hoja hongo horno hotel huerto hueso iman isla jabon jardin jarra jinete junio kilo koala laguna
    lana lapiz latido laurel lazo leche lente leon letra libro lienzo lima lirio llama llave lluvia lupa
    madera maleta mango manta mapa marmol martes melon mesa miel mimbre molino moneda muelle museo nabo
    nave nido niebla nieve noria nube nuez oasis oboe ocre ola olivo onda opera orilla oruga oso ostra
    pala paloma panel parque pasta patio pausa pelota perla pez piano piedra pincel plato playa pluma
    pollo pomelo portal pozo puerta pulpo quilla rabano radar rama red regla reloj remo repisa rio roble
    rueda ruta sabana sandia sauce selva sierra silla sombra tambor taza tecla teja tejado tienda tigre
    timon tinta tomate topo torre trebol tren trigo trineo tucan tunel uva vaca vagon valle vela velero
    verano viento violin volcan yate yegua yogur zafiro zapato zorro zumo
  `,
  en: `
    acorn actor album almond amber anchor angle apple apron arrow aspen atlas attic autumn bacon badge
    bagel baker bamboo banjo barley barn basil basket beach beaver berry birch bottle branch brass bread
    breeze brick bridge bronze broom brush bucket buckle butter button cabin cable cactus camel candle
    canoe canvas canyon carbon carpet carrot castle cavern cedar cellar cello chalk cherry chimney
    circle citrus clay cliff clock cloud clover cobalt cocoa coffee comet compass copper coral cork
    corner cotton cradle crane crater crayon cricket crystal curtain daisy dancer delta desert diamond
    dinner dolphin domino donkey dragon drawer drum eagle easel echo eclipse elbow engine fabric falcon
    farmer feather fence fiddle finger flag flame flannel flute forest fossil fox garage garden garlic
    gazebo giraffe glacier globe goblet granite grape gravel guitar hammer hammock harvest hazel helmet
    heron hollow honey horizon hotel igloo indigo island ivory jacket jasmine jelly jigsaw jungle
    juniper kayak kettle kitten koala ladder lagoon lantern laurel lemon lentil library lilac linen
    lizard lobster lotus lumber magnet mango maple marble meadow melon meteor mirror mosaic muffin
    museum mustard napkin nectar needle nickel noodle nutmeg oasis ocean olive onion orange orbit
    orchard otter oyster paddle palace panda paper parade pasta pebble pencil pepper piano picnic pillow
    pilot planet plaza plum pocket pond poplar potato prairie pumpkin puzzle quartz quill rabbit radar
    radish rainbow ribbon river salmon sandal satin saturn scarf sesame shadow shelter silver sketch
    spiral sponge stable station sunset temple thunder ticket tiger timber tomato tulip tunnel turtle
    valley velvet violin walnut window winter yogurt zebra
  `,
} as const;
