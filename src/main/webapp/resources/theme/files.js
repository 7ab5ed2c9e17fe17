// What is too large is not sent at all: the server has to cut such a connection before it can say why.
document.addEventListener(
  'change',
  (event) => {
    const input = event.target;
    if (input.type !== 'file' || !input.dataset.largest) {
      return;
    }
    const tooLarge = [...input.files].reduce((sum, file) => sum + file.size, 0) > Number(input.dataset.largest);
    input.setCustomValidity(tooLarge ? input.dataset.tooLarge : '');
    if (tooLarge) {
      event.stopImmediatePropagation();
      input.value = '';
      input.reportValidity();
    }
  },
  true,
);
