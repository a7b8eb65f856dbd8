// Draws Mermaid files with versions of the real mermaid and prints a line of JSON for each: { mermaid, file, lines, boxes } or { mermaid, file, error }.
// With a Chromium in the variable CHROMIUM it draws there; without one in jsdom, where the sizes of texts are guesses. Either is started once.
//     node draw.mjs PACKAGE,PACKAGE FILE...
import fs from 'node:fs';

const [, , packages, ...files] = process.argv;
const load = process.env.CHROMIUM ? await inChromium() : await inJsdom();
for (const mermaid of packages.split(',')) {
  const draw = await load(mermaid);
  for (const file of files)
    console.log(JSON.stringify({ mermaid, file, ...await draw(fs.readFileSync(file, 'utf8')) }));
}
process.exit(0);

async function inChromium() {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  process.on('exit', () => browser.process()?.kill());
  return async mermaid => {
    const page = await browser.newPage();
    await page.setContent('<html><body></body></html>');
    await page.addScriptTag({ path: `node_modules/${mermaid}/dist/mermaid.min.js` });
    return text => page.evaluate(async text => {
      window.mermaid.initialize({ startOnLoad: false });
      try {
        document.body.innerHTML = (await window.mermaid.render('drawn', text)).svg;
        const lines = [...document.querySelectorAll('path.flowchart-link')].filter(line => line.getTotalLength() > 1);
        return { lines: lines.length, boxes: document.querySelectorAll('g.node').length };
      } catch (error) {
        return { error: String(error.message ?? error) };
      }
    }, text);
  };
}

async function inJsdom() {
  const { JSDOM } = await import('jsdom');
  const { window } = new JSDOM('<!DOCTYPE html><body></body>', { pretendToBeVisual: true });
  const names = ['document', 'Element', 'HTMLElement', 'SVGElement', 'Node', 'DOMParser', 'XMLSerializer', 'MutationObserver', 'getComputedStyle',
    'CSSStyleSheet', 'ShadowRoot', 'HTMLTemplateElement', 'DocumentFragment', 'NodeFilter', 'NamedNodeMap'];
  for (const name of names)
    globalThis[name] = window[name] ?? globalThis[name];
  globalThis.window = window;
  const box = function () {
    const width = Math.max(10, 8 * (this.textContent ?? '').length);
    return { x: 0, y: 0, left: 0, top: 0, width, height: 20, right: width, bottom: 20 };
  };
  window.SVGElement.prototype.getBBox = box;
  window.Element.prototype.getBoundingClientRect = box;
  window.SVGElement.prototype.getComputedTextLength = function () { return box.call(this).width; };
  return async mermaid => {
    const library = (await import(mermaid)).default;
    library.initialize({ startOnLoad: false, htmlLabels: false });
    return async text => {
      try {
        // A fragment has no styles to compute, which a document would.
        const drawn = JSDOM.fragment((await library.render('drawn', text)).svg);
        return { lines: drawn.querySelectorAll('path.flowchart-link').length, boxes: drawn.querySelectorAll('g.node').length };
      } catch (error) {
        return { error: String(error.message ?? error) };
      }
    };
  };
}
