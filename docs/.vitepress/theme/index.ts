// The theme: VitePress's own without its web font, in our colours.
import './style.css';

export { default } from 'vitepress/theme-without-fonts';
