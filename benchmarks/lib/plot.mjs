// A plot of curves over two logarithmic axes, as SVG without scripts or styles from elsewhere.

const size = { width: 640, height: 320, left: 64, right: 16, top: 16, bottom: 72 };

/** Powers of ten that enclose some values. */
function decades(values) {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.ceil(Math.log10(Math.max(...values)));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/**
 * Draws curves.
 * @param {{ name: string, points: [number, number][] }[]} curves
 * @param {{ x: string, y: string }} names of the axes
 */
export function plot(curves, names) {
  const points = curves.flatMap((curve) => curve.points);
  const across = decades(points.map(([x]) => x));
  const up = decades(points.map(([, y]) => y));
  const inner = { width: size.width - size.left - size.right, height: size.height - size.top - size.bottom };
  const place = (value, powers, length) => ((Math.log10(value) - powers[0]) / (powers.at(-1) - powers[0])) * length;
  const at = ([x, y]) => [
    (size.left + place(x, across, inner.width)).toFixed(1),
    (size.top + inner.height - place(y, up, inner.height)).toFixed(1),
  ];
  const text = (x, y, content, anchor = 'middle') =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="currentColor" font-size="12">${content}</text>`;
  const parts = [
    ...across.map((power) => text(at([10 ** power, 10 ** up[0]])[0], size.height - size.bottom + 18, 10 ** power)),
    ...up.map((power) => text(size.left - 8, Number(at([10 ** across[0], 10 ** power])[1]) + 4, 10 ** power, 'end')),
    ...up.map((power) => {
      const [, y] = at([10 ** across[0], 10 ** power]);
      return `<path d="M${size.left} ${y}H${size.width - size.right}" stroke="currentColor" stroke-opacity="0.2"/>`;
    }),
    ...curves.flatMap(({ name, points: own }, index) => {
      const dashes = index === 0 ? '' : ' stroke-dasharray="6 4"';
      const y = size.height - 28 + index * 16;
      return [
        `<path d="M${own.map((point) => at(point).join(' ')).join('L')}" fill="none" stroke="currentColor" stroke-width="2"${dashes}/>`,
        ...own.map((point) => `<circle cx="${at(point)[0]}" cy="${at(point)[1]}" r="3" fill="currentColor"/>`),
        `<path d="M${size.left} ${y - 4}h32" stroke="currentColor" stroke-width="2"${dashes}/>`,
        text(size.left + 40, y, `${name}: ${names.y} by ${names.x}`, 'start'),
      ];
    }),
  ];
  const label = `${names.y} by ${names.x}`;
  return `<svg viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${label}" xmlns="http://www.w3.org/2000/svg">${parts.join('')}</svg>`;
}
