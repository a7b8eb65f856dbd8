// Draws Mermaid files with one version of the real mermaid and prints a line of JSON for each: { file, lines, boxes } or { file, error }.
// With a Chromium in the variable CHROMIUM it draws there; without one in jsdom, where the sizes of texts are guesses.
//     node draw.mjs PACKAGE FILE...
import fs from 'node:fs';

const [, , mermaid, ...files] = process.argv;
const draw = process.env.CHROMIUM ? await inChromium() : await inJsdom();
for (const file of files)
  console.log(JSON.stringify({ file, ...await draw(fs.readFileSync(file, 'utf8')) }));
process.exit(0);

async function inChromium() {
  const { default: puppeteer } = await import('puppeteer-core');
  const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
  process.on('exit', () => browser.process()?.kill());
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
  const library = (await import(mermaid)).default;
  library.initialize({ startOnLoad: false, htmlLabels: false });
  return async text => {
    try {
      const drawn = new JSDOM((await library.render('drawn', text)).svg).window.document;
      return { lines: drawn.querySelectorAll('path.flowchart-link').length, boxes: drawn.querySelectorAll('g.node').length };
    } catch (error) {
      return { error: String(error.message ?? error) };
    }
  };
}
