/** Keys that hold a remark of the author, as JSON has no comments; the platform is not known to mind them anywhere. */
export const remarkKeys = {
    pattern: /^_/u,
    source: 'https://github.com/xopowen/ts-shablon-amo-widget',
    confidence: 'medium',
};
