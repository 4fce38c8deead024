import { replyLanguage } from '../../lib/domain/reply-language.ts';
import type { PostView } from '../sidebar/sidebar-state.ts';

/**
 * What can be posted under a thread in which somebody speaks for us: neutral, names nobody, accuses nobody. In the
 * language of the reply, without address: it is for everybody who reads along.
 */
export function impostorWarning(view: PostView): string {
  const { post, brand } = view;
  const handle = post.platform === 'x' ? brand.handles[0]?.replace(/^@/, '') : undefined;
  const own = handle ? `@${handle}` : brand.name;
  const signed = brand.signature ? ` –${brand.signature}` : '';
  if (replyLanguage(view) === 'en')
    return `For anyone reading this thread: we only reply from ${own || 'this account'}, and we never ask for passwords, codes or payments by message. An account that writes in our name and asks for that isn't ours: best not to answer it.${signed}`;
  return `Para quien lea este hilo: solo respondemos desde ${own || 'esta cuenta'} y nunca pedimos contraseñas, códigos ni pagos por mensaje. Si otra cuenta escribe en nuestro nombre, mejor no darle ningún dato.${signed}`;
}
