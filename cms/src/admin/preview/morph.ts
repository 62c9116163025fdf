const attributesOf = (element: Element): string[] => element.getAttributeNames();

/**
 * Makes a node of a shown page equal to that of a newer one and leaves alone whatever is equal already: the page keeps
 * its place, and pictures and style sheets are not loaded again.
 */
export const morph = (shown: Node, wanted: Node): void => {
  if (shown.isEqualNode(wanted)) return;
  const { ownerDocument } = shown;
  if (shown.nodeType !== wanted.nodeType || shown.nodeName !== wanted.nodeName) {
    shown.parentNode?.replaceChild((ownerDocument as Document).importNode(wanted, true), shown);
    return;
  }
  if (shown.nodeType !== Node.ELEMENT_NODE) {
    shown.nodeValue = wanted.nodeValue;
    return;
  }
  const [from, to] = [shown as Element, wanted as Element];
  for (const name of attributesOf(from)) if (!to.hasAttribute(name)) from.removeAttribute(name);
  for (const name of attributesOf(to)) {
    const value = to.getAttribute(name) as string;
    if (from.getAttribute(name) !== value) from.setAttribute(name, value);
  }
  const [before, after] = [[...from.childNodes], [...to.childNodes]];
  for (const [index, child] of after.entries()) {
    const old = before[index];
    if (old) morph(old, child);
    else from.appendChild((ownerDocument as Document).importNode(child, true));
  }
  for (const old of before.slice(after.length)) old.remove();
};
