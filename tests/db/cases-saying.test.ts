import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openCase } from '../../lib/cases/open-case.ts';
import type { Database } from '../../lib/db/database.ts';
import { casesSaying } from '../../lib/db/queries/cases-saying.ts';
import { assessmentOf, postOf } from '../fixtures/posts.ts';
import { contextOf, freshDatabase } from './fresh-database.ts';

const open = (db: Database, postId: string, text: string, brandId = 'default') =>
  openCase(contextOf(db, 10_000), {
    commandId: crypto.randomUUID(),
    post: postOf({ postId, url: null, text }),
    assessment: assessmentOf(),
    brandId,
  });
const asked = { brandId: 'default', except: 'x:1', limit: 6 };

describe('cases that say these words', () => {
  it('are the brand’s own but the one on screen, the last logged first', async () => {
    const db = await freshDatabase();
    await open(db, '1', 'La freidora llegó rota');
    await open(db, '2', 'Mi freidora también llegó rota');
    await open(db, '3', 'Otra freidora rota', 'other');
    await open(db, '4', 'Freidora nueva y ya rota');
    await open(db, '5', 'El recibo trae dos cargos');
    const found = await casesSaying('rota freid', asked, db);
    expect(found.map(({ id }) => id)).toEqual(['x:4', 'x:2']);
    expect(await casesSaying('   ', asked, db)).toEqual([]);
    expect(await casesSaying('lavadora', asked, db)).toEqual([]);
  });

  it('are as many as wished, past those of another brand that are read first', async () => {
    const db = await freshDatabase();
    for (let each = 1; each <= 60; each++)
      await open(db, String(each), 'Freidora rota', each <= 10 ? 'default' : 'other');
    const found = await casesSaying('freidora', { ...asked, limit: 3 }, db);
    expect(found.map(({ id }) => id)).toEqual(['x:10', 'x:9', 'x:8']);
  });
});
