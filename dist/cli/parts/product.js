// build/src/product.js
const product = {
	name: "eslint-plugin-kommo-widget",
	version: "1.0.0",
	repository: "https://github.com/OWNER/REPO"
};
export { product as t };
