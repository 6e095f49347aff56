import { App } from './app.js';

const root = document.querySelector('main');
if (root) {
  const app = new App(root);
  listen(app);
}

/** A widget may be dropped anywhere on the page; what is dropped beside a page opens instead of it. */
function listen(app: App): void {
  const mark = (isOver: boolean): void => {
    document.body.classList.toggle('over', isOver);
  };
  addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) mark(false);
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    if (event.dataTransfer) void app.drop(event.dataTransfer.items);
  });
}
