/** The named pictures that are there under exactly their name, each file once, where it is named first. */
export function presentImages({ namedImages, widget }) {
    const present = new Map();
    for (const named of namedImages) {
        const { target } = named;
        if (target.state !== 'inside' || present.has(target.path))
            continue;
        if (widget.find(target.path)?.exact !== true)
            continue;
        present.set(target.path, { ...named, image: widget.image(target.path) });
    }
    return [...present.values()];
}
