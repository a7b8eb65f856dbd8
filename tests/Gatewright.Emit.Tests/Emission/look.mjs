// Draws SVG files in Chromium and looks at them as a person would: does a text lie on another, is one cut by its box or by the edge of the picture, does a line
// run through a box or a text? (A mark lies on its line, with a ground of its own.) Prints a line of JSON for each file: { file, texts, problems }.
//     CHROMIUM=... node look.mjs FILE...
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
process.on('exit', () => browser.process()?.kill());
const page = await browser.newPage();
for (const file of process.argv.slice(2)) {
  await page.setContent(`<html><body style="margin:0">${fs.readFileSync(file, 'utf8')}</body></html>`);
  console.log(JSON.stringify({ file, ...await page.evaluate(look) }));
}
process.exit(0);

function look() {
  const problems = [];
  const svg = document.querySelector('svg');
  const boxOf = element => {
    const { x, y, width, height } = element.getBBox();
    return { left: x, top: y, right: x + width, bottom: y + height };
  };
  const named = element => `'${element.textContent.trim().slice(0, 40)}'`;
  const texts = [...svg.querySelectorAll('text')].map(element => ({ element, box: boxOf(element) }));
  const meet = (one, other, by) => one.left < other.right - by && other.left < one.right - by && one.top < other.bottom - by && other.top < one.bottom - by;
  const inside = (inner, outer) => inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
  const picture = { left: 0, top: 0, right: svg.viewBox.baseVal.width, bottom: svg.viewBox.baseVal.height };

  for (const [index, text] of texts.entries()) {
    if (!inside(text.box, picture))
      problems.push(`${named(text.element)} is cut by the edge`);
    for (const other of texts.slice(index + 1)) {
      if (meet(text.box, other.box, 1))
        problems.push(`${named(text.element)} lies on ${named(other.element)}`);
    }
  }

  // The last rectangle of a shape is its box; a folded one has another behind it.
  const boxes = [...svg.querySelectorAll('g[role~="graphics-object"]')].map(group => {
    const edges = [...group.children].filter(it => it.matches('rect')).at(-1);
    const own = texts.filter(it => it.element.parentElement === group);
    for (const text of own.filter(it => !inside(it.box, boxOf(edges))))
      problems.push(`${named(text.element)} is cut by its box`);
    return { group, box: boxOf(edges), own };
  });

  for (const label of svg.querySelectorAll('g[role~="graphics-symbol"] > text, svg > text')) {
    for (const { group, box } of boxes.filter(it => meet(boxOf(label), it.box, 1)))
      problems.push(`${named(label)} lies on the box of ${group.getAttribute('aria-label')}`);
  }

  for (const path of svg.querySelectorAll('path.line:not(.core)')) {
    for (let at = 0; at < path.getTotalLength(); at += 3) {
      const { x, y } = path.getPointAtLength(at);
      const point = { left: x, right: x, top: y, bottom: y };
      const box = boxes.find(it => inside(point, { left: it.box.left + 2, right: it.box.right - 2, top: it.box.top + 2, bottom: it.box.bottom - 2 }));
      const text = texts.find(it => !it.element.parentElement.matches('.mark') && inside(point, { left: it.box.left + 1, right: it.box.right - 1, top: it.box.top + 2, bottom: it.box.bottom - 4 }));
      if (box || text) {
        problems.push(`a line of ${path.getAttribute('class')} runs through ${box ? box.group.getAttribute('aria-label') : named(text.element)}`);
        break;
      }
    }
  }

  return { texts: texts.length, problems: [...new Set(problems)].slice(0, 12) };
}
