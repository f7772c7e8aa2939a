// Answers and corrections go from the row they stand in to the server; afterwards the keyboard goes on with the next row that needs somebody.
window.importRows = (() => {
  let last = 0;
  const row = element => Number(element.closest('[data-row]').dataset.row);
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('.whom [data-answer]');
    if (button) {
      last = row(button);
      button.closest('.whom').querySelectorAll('button').forEach(b => { b.disabled = true; });
      sendAnswer([{name: 'row', value: last}, {name: 'answer', value: button.dataset.answer}, {name: 'person', value: button.dataset.person || ''}]);
    }
  });
  // Enter or Tab: whatever was typed is sent once
  document.addEventListener('change', event => {
    const cell = event.target;
    if (cell.matches && cell.matches('.fix input') && cell.value !== (cell.dataset.was || '')) {
      last = row(cell);
      const was = cell.dataset.was || '';
      // Enter and leaving the cell both say that it was changed
      cell.dataset.was = cell.value;
      sendFix([{name: 'row', value: last}, {name: 'column', value: cell.dataset.column}, {name: 'was', value: was}, {name: 'text', value: cell.value}]);
    }
  });
  document.addEventListener('keydown', event => {
    const cell = event.target;
    if (cell.matches && cell.matches('.fix input')) {
      if (event.key === 'Enter') {
        event.preventDefault();
        cell.dispatchEvent(new Event('change', {bubbles: true}));
      } else if (event.key === 'Escape') {
        cell.value = cell.dataset.was || '';
      }
    }
  });
  const settled = () => {
    const todo = [...document.querySelectorAll('#rows .todo')].filter(e => e.closest('td').querySelector('.problem.bad'));
    const next = todo.find(e => row(e) >= last) || document.querySelector('.tabs [aria-current=true]');
    if (next) {
      next.focus();
    }
  };
  return {settled};
})();
