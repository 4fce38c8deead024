import type { Phrasebook } from '../../phrasebook.ts';

/** Longer forms: what serves whoever reads along. */
export const forOthersEn: NonNullable<Phrasebook['forOthers']> = {
  phone: [
    'DIRECT: and if this has happened to anyone else, call us on {other}{other_hours}.',
    'DIRECT: anyone in the same spot can reach us on {other}{other_hours}.',
    'DIRECT: for others reading this, our line is {other}{other_hours}.',
    'DIRECT: if you are reading this with the same trouble, ring {other}{other_hours}.',
    'DIRECT: the same goes for anyone else affected: {other}{other_hours}.',
    'DIRECT: others with the same question can call {other}{other_hours}.',
  ],
  email: [
    'DIRECT: and if this has happened to anyone else, write to {other}{other_hours}.',
    'DIRECT: anyone in the same spot can write to {other}{other_hours}.',
    'DIRECT: for others reading this, the address is {other}{other_hours}.',
    'DIRECT: if you are reading this with the same trouble, {other} reaches us{other_hours}.',
    'DIRECT: the same goes for anyone else affected: {other}{other_hours}.',
    'DIRECT: others with the same question can use {other}{other_hours}.',
  ],
  url: [
    'DIRECT: and if this has happened to anyone else, this page helps: {other}',
    'DIRECT: anyone in the same spot will find the steps here: {other}',
    'DIRECT: for others reading this, it is set out here: {other}',
    'DIRECT: if you are reading this with the same trouble, start here: {other}',
    'DIRECT: the same goes for anyone else affected: {other}',
    'DIRECT: others with the same question can look here: {other}',
  ],
};
