// What is wrong with the page as it is shown now: an array of sentences, empty where nothing is.
// The screen's width in CSS pixels is given, for a page that is too wide may widen its window.
(async (screenWidth) => {
  const problems = [];
  const note = (problem, element) => {
    const text = element ? ` (${element.outerHTML.slice(0, 120)})` : "";
    if (problems.length < 20) problems.push(problem + text);
  };

  // What may stand in a page, and which attributes it may have.
  const allowed = {
    html: ["lang"], head: [], meta: ["charset", "http-equiv", "content", "name"], title: [],
    style: [], body: ["class"], header: [], nav: ["aria-label"], main: ["id"], footer: [],
    section: ["id"], div: ["class", "role", "tabindex", "aria-label"], h1: [], h2: [], h3: [],
    p: [], a: ["href", "class"], ul: [], ol: ["start"], li: [], strong: [], em: [],
    blockquote: [], pre: ["lang"], code: ["class"], br: [], hr: [],
    figure: ["tabindex"], img: ["src", "width", "height", "alt"],
    table: [], thead: [], tbody: [], tr: [], th: ["style"], td: ["style"],
  };
  const values = {
    style: /^text-align: (left|center|right)$/,
    href: /^(#[a-z0-9-]+|https?:\/\/[^\s"<>]+|mailto:[^\s"<>]+|[a-z0-9-]+\/report\.html)$/i,
    src: /^data:image\/svg\+xml;base64,[A-Za-z0-9+/]+=*$/,
    "http-equiv": /^Content-Security-Policy$/,
  };
  for (const element of document.querySelectorAll("*")) {
    const attributes = Object.hasOwn(allowed, element.localName) ? allowed[element.localName] : null;
    if (!attributes) {
      note(`element <${element.localName}>`, element);
      continue;
    }
    for (const { name, value } of element.attributes) {
      if (!attributes.includes(name)) note(`attribute ${name}`, element);
      else if (values[name] && !values[name].test(value)) note(`${name} of ${value.slice(0, 80)}`);
    }
  }
  if (document.contentType !== "text/html" || document.compatMode !== "CSS1Compat") {
    note("not a page of HTML in standards mode");
  }

  // Landmarks, headings, pictures.
  for (const [name, count] of [["header", 1], ["main", 1], ["footer", 1], ["h1", 1], ["title", 1]]) {
    const found = document.getElementsByTagName(name).length;
    if (found !== count) note(`${found} of <${name}>`);
  }
  if (document.documentElement.lang !== "en") note("no language");
  let level = 0;
  for (const heading of document.querySelectorAll("h1,h2,h3,h4,h5,h6")) {
    const next = Number(heading.localName[1]);
    if (next > level + 1) note("a level of headings is left out", heading);
    if (!heading.textContent.trim()) note("an empty heading", heading);
    level = next;
  }
  for (const image of document.images) {
    await image.decode().catch(() => {});
    if (!image.complete || image.naturalWidth === 0) note("a picture that cannot be drawn", image);
    if (image.alt.trim().length < 10) note("a picture without a name", image);
  }
  const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
  if (new Set(ids).size !== ids.length) note("an id that is used twice");
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (!document.getElementById(link.hash.slice(1))) note("a link to nowhere", link);
  }

  // Nothing that hides or turns round what stands beside it.
  const unseen = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/u;
  if (unseen.test(document.documentElement.textContent)) note("a control character in the text");

  // Nothing sticks out of the screen, and what scrolls can be scrolled with the keyboard.
  const wide = document.documentElement.scrollWidth;
  if (wide > screenWidth) note(`scrolls sideways: ${wide} px on ${screenWidth}`);
  const boxes = [...document.querySelectorAll(".table,figure,pre,nav")];
  for (const box of boxes) {
    if (box.scrollWidth > box.clientWidth && box.tabIndex < 0) note("scrolls without keyboard", box);
  }
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest(".skip") || element.parentElement.closest(".table,figure,pre,nav")) continue;
    const box = element.getBoundingClientRect();
    if (box.width > 0 && (box.right > screenWidth + 1 || box.left < -1)) {
      note(`sticks out: ${Math.round(box.left)} to ${Math.round(box.right)} px`, element);
    }
  }

  // Contrast of all text on what lies under it (WCAG 2.2, 1.4.3), links by the same measure.
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color) => {
    const [r, g, b] = channels(color).map((channel) => {
      const share = channel / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if ((channels(color)[3] ?? 1) > 0) return color;
    }
    return "rgb(255, 255, 255)";
  };
  const seen = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim()) continue;
    const pair = [getComputedStyle(element).color, paper(element)];
    if (seen.has(pair.join())) continue;
    seen.add(pair.join());
    const [low, high] = pair.map(luminance).sort((a, b) => a - b);
    const ratio = (high + 0.05) / (low + 0.05);
    if (ratio < 4.5) note(`contrast ${ratio.toFixed(2)}, ${pair.join(" on ")}`, element);
  }
  if (seen.size === 0) note("no text");
  return problems;
})
