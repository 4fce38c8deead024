import { describe, expect, it } from 'vitest';
import { commentNamed, postIn, postUrl, profileIn } from '../../../lib/platforms/linkedin/links.ts';

describe('what an address or a name of LinkedIn says', () => {
  it.each([
    ['urn:li:activity:12', 'activity:12'],
    ['urn:li:ugcPost:12', 'ugcPost:12'],
    ['urn:li:aggregate:(urn:li:jobPosting:1,urn:li:jobPosting:2)', null],
    ['urn:li:comment:(activity:1,2)', null],
    [null, null],
  ])('%s names the post %s', (urn, id) => {
    expect(postIn(urn)).toBe(id);
  });

  it('a post has one address', () => {
    expect(postUrl('activity:12')).toBe('https://www.linkedin.com/feed/update/urn:li:activity:12/');
  });

  it.each(['urn:li:comment:(activity:1,2)', 'urn:li:comment:(urn:li:activity:1,2)'])(
    '%s is the same comment for guests and for members',
    (urn) => {
      const url =
        'https://www.linkedin.com/feed/update/urn:li:activity:1/?commentUrn=urn%3Ali%3Acomment%3A(activity%3A1%2C2)';
      expect(commentNamed(urn)).toEqual({ id: 'comment:2', url });
    },
  );

  it.each(['urn:li:comment:(1,2)', 'urn:li:activity:1', null])('%s is no comment', (urn) => {
    expect(commentNamed(urn)).toBeNull();
  });

  it.each([
    ['/in/marta/?miniProfileUrn=x', 'marta', 'https://www.linkedin.com/in/marta'],
    ['https://mx.linkedin.com/in/marta?trk=a', 'marta', 'https://mx.linkedin.com/in/marta'],
    ['https://www.linkedin.com/company/norte/posts', 'norte', 'https://www.linkedin.com/company/norte/posts'],
    ['https://www.linkedin.com/in/i%C3%B1igo', 'iñigo', 'https://www.linkedin.com/in/i%C3%B1igo'],
    ['https://www.linkedin.com/in/100%', '100%', 'https://www.linkedin.com/in/100%'],
  ])('%s is the profile of %s', (href, handle, url) => {
    expect(profileIn(href)).toEqual({ handle, url });
  });

  it.each(['https://linkedin.com.example/in/marta', '/feed/', 'http://[', null])(
    '%s is nobody’s profile',
    (href) => {
      expect(profileIn(href)).toBeNull();
    },
  );
});
