// The theme: VitePress's own without its web font, in our colours.
export { default } from 'vitepress/theme-without-fonts';

import './style.css';
