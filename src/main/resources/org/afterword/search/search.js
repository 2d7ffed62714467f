// Finds words in articles and comments as they are typed. It is the only script of the site, and runs on the search page alone.
// The index lies in pieces, as JSON: words/ has the words that begin alike, places/ says in which articles each word stands, and
// texts/ has what an article and its comments say. Java makes them: the package pages.search, whose classes Tokens, Folding and
// Division split, fold and divide as this does. Before this stand the stemmers of the site's languages, if there are any.
'use strict';
(() => {
  const form = document.querySelector('form.search');
  const {index, words, places, count, found, none, failed, more} = form.dataset;
  const input = form.elements.q;
  const status = form.querySelector('[role=status]');
  const list = document.querySelector('.found');
  const next = document.querySelector('.more');
  const browse = document.querySelector('.browse');
  const shape = document.querySelector('#found').content;
  const AT_ONCE = 10, MOST_TERMS = 8, MOST_FORMS = 30, MOST_PIECES = 3, MOST_SAID = 3, LONG = 220, BEFORE = 70;

  // Words

  const UNSPACED = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
  const WORD = new RegExp(`${UNSPACED}+|(?:(?!${UNSPACED})[\\p{L}\\p{M}\\p{N}])+`, 'gu');
  const isUnspaced = word => new RegExp('^' + UNSPACED, 'u').test(word);
  const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed]/g;
  const ARTICLE = /^(?:\u0648?\u0627\u0644|[\u0628\u0643\u0641]\u0627\u0644|\u0644\u0644)(?=..)|^\u0648(?=...)/;
  const LETTERS = {'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'đ': 'd', 'ł': 'l', 'ı': 'i', 'ς': 'σ', '\u0629': '\u0647', '\u0649': '\u064a', '\u0671': '\u0627'};

  const small = text => text.normalize('NFKC').toLowerCase();
  const fold = word => word.normalize('NFD').replace(MARKS, '').replace(/[ßæœøđłıς\u0629\u0649\u0671]/g, c => LETTERS[c])
    .normalize('NFC').replace(ARTICLE, '');
  const stems = word => (window.stemmers ?? []).map(stemmer => fold(stemmer.stemWord(word)));
  const start = (word, length) => [...word].slice(0, length).join('');
  function piece(text, pieces) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    return (hash ^ hash >>> 15) & pieces - 1;
  }

  // What is looked for: words, and in scripts without spaces, pairs of neighbours. The last word may be only begun.
  function terms(query) {
    const terms = [], text = small(query);
    for (const [run] of text.matchAll(WORD)) {
      const signs = [...run];
      if (!isUnspaced(run)) {
        const begun = text.endsWith(run) || /\p{Script=Hangul}/u.test(run);
        terms.push({word: run, folded: fold(run), stems: stems(run), begun: begun && signs.length > 1});
      } else if (signs.length === 1) {
        terms.push({run, word: run, folded: run, stems: [], begun: true});
      } else {
        signs.slice(1).forEach((sign, i) => terms.push({run, word: signs[i] + sign, folded: fold(signs[i] + sign), stems: []}));
      }
    }
    return terms.filter(term => term.folded).slice(0, MOST_TERMS);
  }

  // 3 for the word itself, 2 for another form of it, 1 for what it may become, 0 for any other word.
  function likeness(word, term) {
    const folded = fold(word);
    return folded === term.folded ? 3 : stems(word).some((stem, i) => stem === term.stems[i]) ? 2 : term.begun && folded.startsWith(term.folded) ? 1 : 0;
  }

  // The index

  const fetched = new Map();
  function get(path) {
    if (!fetched.has(path)) {
      const answer = fetch(index + path + '.json').then(reply => {
        if (!reply.ok) throw new Error(path);
        return reply.json();
      });
      answer.catch(() => fetched.delete(path));
      fetched.set(path, answer);
    }
    return fetched.get(path);
  }

  // Where a term stands: for each article's id, how much it counts there and in which of its parts.
  async function placesOf(term) {
    const all = await get(`words/${words}-${piece(start(term.folded, isUnspaced(term.word) ? 1 : 2), words)}`);
    const forms = all.map(word => ({word, like: likeness(word, term)})).filter(form => form.like)
      .sort((a, b) => b.like - a.like || a.word.length - b.word.length).slice(0, MOST_FORMS);
    const numbers = new Set();
    for (const form of forms) {
      form.piece = piece(start(fold(form.word), 4), places);
      if (numbers.size < MOST_PIECES) numbers.add(form.piece);
    }
    const pieces = new Map(await Promise.all([...numbers].map(async number => [number, await get(`places/${places}-${number}`)])));
    const result = {articles: new Map(), cut: false};
    for (const form of forms) {
      const written = pieces.get(form.piece)?.[form.word];
      if (!written) continue;
      result.cut ||= written[0] === '~';
      const rare = Math.log(1 + count * 4 / written.length);
      let weight = 0;
      for (const [, heavier, id, parts] of written.matchAll(/(\d?)([a-z]{4})((?:[A-Z]{2})*)/g)) {
        weight = heavier || weight;
        const known = result.articles.get(id) ?? {score: 0, parts: new Set()};
        known.score = Math.max(known.score, weight * form.like * rare);
        (parts.match(/../g) ?? ['AA']).forEach(part => known.parts.add(part));
        result.articles.set(id, known);
      }
    }
    return result;
  }

  // The articles in which all terms stand, the best first. A list that was cut cannot tell in which articles a term is not.
  async function articles(terms) {
    const lists = await Promise.all(terms.map(placesOf));
    const whole = lists.filter(list => !list.cut);
    const wanted = whole.length ? whole : lists;
    return [...wanted[0].articles.keys()].filter(id => wanted.every(list => list.articles.has(id))).map(id => {
      const here = lists.map(list => list.articles.get(id)).filter(Boolean);
      const parts = new Map();
      here.forEach(one => one.parts.forEach(part => parts.set(part, (parts.get(part) ?? 0) + 1)));
      const best = [...parts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([part]) => part);
      return {id, score: here.reduce((sum, one) => sum + one.score, 0), parts: best.slice(0, best.length > 1 && parts.get(best[0]) < here.length ? 2 : 1)};
    }).sort((a, b) => b.score - a.score);
  }

  // What is shown

  // Where the terms stand in a text: [start, end, term], sorted.
  function hits(text, terms) {
    const hits = [];
    for (const found of text.matchAll(WORD)) {
      const word = small(found[0]), at = found.index;
      if (!isUnspaced(word)) {
        const term = terms.findIndex(term => !term.run && likeness(word, term));
        if (term >= 0) hits.push([at, at + found[0].length, term]);
        continue;
      }
      terms.forEach((term, i) => {
        const wanted = !term.run ? '' : found[0].includes(term.run) ? term.run : term.word;
        for (let from = wanted ? found[0].indexOf(wanted) : -1; from >= 0; from = found[0].indexOf(wanted, from + 1)) {
          hits.push([at + from, at + from + wanted.length, i]);
        }
      });
    }
    return hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  }

  const different = hits => new Set(hits.map(hit => hit[2])).size;

  // Puts a text into an element, cut to where most terms stand side by side, with each hit marked.
  function mark(element, text, hits, whole) {
    let from = 0, to = text.length;
    if (!whole && text.length > LONG) {
      const near = hit => hits.filter(other => other[0] >= hit[0] && other[1] <= hit[0] + LONG - BEFORE);
      const best = hits.reduce((best, hit) => best && different(near(best)) >= different(near(hit)) ? best : hit, null);
      from = best ? Math.max(0, Math.min(best[0] - BEFORE, text.length - LONG)) : 0;
      to = Math.min(text.length, from + LONG);
      const space = text.indexOf(' ', from);
      if (from && space >= 0 && space < (best ? best[0] : to)) from = space + 1;
      const last = text.lastIndexOf(' ', to);
      if (to < text.length && last > (best ? best[1] : from)) to = last;
    }
    let at = from;
    element.append(from ? '…' : '');
    for (const [start, end] of hits) {
      if (start < at || end > to) continue;
      const marked = document.createElement('mark');
      marked.textContent = text.slice(start, end);
      element.append(text.slice(at, start), marked);
      at = end;
    }
    element.append(text.slice(at, to), to < text.length ? '…' : '');
  }

  async function entries({id, parts}, terms) {
    const files = await Promise.all(parts.map(part => {
      const number = (part.charCodeAt(0) - 65) * 26 + part.charCodeAt(1) - 65;
      return get(`texts/${id}${number ? '-' + number : ''}`).catch(() => []); // it went away since the index was made
    }));
    const found = new Map();
    for (const one of files.flat()) {
      const entry = found.get(one.url) ?? {...one, texts: [], said: []};
      found.set(one.url, entry);
      entry.texts.push({text: one.text, hits: hits(one.text, terms)});
      for (const [anchor, name, text] of one.comments) {
        const here = {anchor, name, text, hits: hits(text, terms), names: hits(name, terms)};
        here.terms = different([...here.hits, ...here.names]);
        if (here.terms) entry.said.push(here);
      }
    }
    return [...found.values()];
  }

  function shown(entry, terms) {
    const item = shape.querySelector('.entry').cloneNode(true);
    const link = item.querySelector('a');
    link.href = entry.url;
    mark(link, entry.title, hits(entry.title, terms), true);
    const time = item.querySelector('.when');
    entry.date ? time.append(entry.date) : time.remove();
    const text = entry.texts.reduce((best, one) => different(one.hits) > different(best.hits) ? one : best);
    const words = item.querySelector('.words');
    text.hits.length || !entry.said.length ? mark(words, text.text, text.hits) : words.remove();
    const said = item.querySelector('.said');
    entry.said.sort((a, b) => b.terms - a.terms).slice(0, MOST_SAID).forEach(one => {
      const comment = shape.querySelector('.one').cloneNode(true);
      const who = comment.querySelector('a');
      who.href = entry.url + '#' + one.anchor;
      mark(who.querySelector('bdi'), one.name, one.names, true);
      mark(comment.querySelector('.words'), one.text, one.hits);
      said.append(comment);
    });
    const rest = item.querySelector('.rest');
    if (entry.said.length > MOST_SAID) {
      rest.href = entry.url + '#comments';
      rest.append(more.replace('{1}', entry.said.length - MOST_SAID));
    } else {
      rest.remove();
    }
    if (!said.children.length) said.remove();
    return item;
  }

  // The search

  let turn = 0, timer, left = [], wanted = [];

  async function show() {
    const now = turn;
    const some = left.splice(0, AT_ONCE);
    const all = (await Promise.all(some.map(one => entries(one, wanted)))).flat();
    if (now !== turn) return;
    const first = list.children.length;
    list.append(...all.map(entry => shown(entry, wanted)));
    next.hidden = !left.length;
    return list.children[first];
  }

  async function search() {
    const now = ++turn, query = input.value.trim();
    const address = new URL(location.href);
    query ? address.searchParams.set('q', query) : address.searchParams.delete('q');
    history.replaceState(null, '', address);
    const looked = terms(query);
    try {
      const all = looked.length ? await articles(looked) : [];
      if (now !== turn) return;
      [left, wanted] = [all, looked];
      list.replaceChildren();
      next.hidden = true;
      browse.hidden = Boolean(all.length);
      const total = all.length;
      await show();
      if (now === turn) status.textContent = !looked.length ? '' : (total ? found : none).replace('{1}', total || query);
    } catch {
      if (now !== turn) return;
      list.replaceChildren();
      next.hidden = true;
      browse.hidden = false;
      status.textContent = failed;
    }
  }

  input.addEventListener('input', event => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(search, 150);
  });
  input.addEventListener('compositionend', search);
  form.addEventListener('submit', event => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  next.addEventListener('click', async () => (await show())?.querySelector('a').focus());

  form.hidden = false;
  document.querySelector('.without').hidden = true;
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value) search();
})();
