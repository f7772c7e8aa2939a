// Answers and corrections go from the row they stand in to the server; afterwards the keyboard goes on with the next cell, or the next row that needs somebody.
window.importRows = (() => {
  let last = 0;
  let column = '';
  // where the keyboard is, and what is being typed there: the table is drawn anew while somebody types on
  let at = null;
  let typing = null;
  const row = element => Number(element.closest('[data-row]').dataset.row);
  const isCell = element => element.matches && element.matches('.fix input');
  const cellAt = place => place && document.querySelector(`#rows .fix[data-row="${place.row}"] input[data-column="${place.column}"]`);
  const pencil = number => document.querySelector(`#rows [data-edit="${number}"]`);
  document.addEventListener('click', event => {
    const button = event.target.closest && event.target.closest('.whom [data-answer], [data-edit]');
    if (!button) {
      return;
    }
    if (button.dataset.edit) {
      last = Number(button.dataset.edit);
      sendOpen([{name: 'row', value: last}]);
    } else {
      last = row(button);
      button.closest('.whom').querySelectorAll('button').forEach(b => { b.disabled = true; });
      sendAnswer([{name: 'row', value: last}, {name: 'answer', value: button.dataset.answer}, {name: 'person', value: button.dataset.person || ''}]);
    }
  });
  document.addEventListener('focusin', event => {
    at = isCell(event.target) ? {row: row(event.target), column: event.target.dataset.column} : null;
  });
  document.addEventListener('input', event => {
    if (isCell(event.target)) {
      typing = {row: row(event.target), column: event.target.dataset.column, text: event.target.value};
    }
  });
  // Enter or Tab: whatever was typed is sent once
  document.addEventListener('change', event => {
    const cell = event.target;
    if (isCell(cell) && cell.value !== (cell.dataset.was || '')) {
      last = row(cell);
      column = cell.dataset.column;
      typing = null;
      const was = cell.dataset.was || '';
      // Enter and leaving the cell both say that it was changed
      cell.dataset.was = cell.value;
      sendFix([{name: 'row', value: last}, {name: 'column', value: column}, {name: 'was', value: was}, {name: 'text', value: cell.value}]);
    }
  });
  const after = cell => {
    const all = [...cell.closest('.fix').querySelectorAll('input')];
    return all[all.indexOf(cell) + 1] || pencil(row(cell));
  };
  document.addEventListener('keydown', event => {
    const cell = event.target;
    if (!isCell(cell)) {
      return;
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      if (cell.value !== (cell.dataset.was || '')) {
        cell.dispatchEvent(new Event('change', {bubbles: true}));
      } else if (cell.closest('.cells')) {
        after(cell).focus();
      } else {
        // as it stands it is right, or for later: on to the next cell that needs somebody
        const cells = [...document.querySelectorAll('#rows .fix input.todo')];
        focus(cells[cells.indexOf(cell) + 1]);
      }
    } else if (event.key === 'Escape') {
      if (cell.value !== (cell.dataset.was || '')) {
        cell.value = cell.dataset.was || '';
        typing = null;
      } else if (cell.closest('.cells')) {
        pencil(row(cell)).click();
      }
    }
  });
  const focus = element => {
    if (element) {
      element.focus();
    }
  };
  /** The opened row: goes on where somebody has begun to type, where the Tab key led, or behind the cell just corrected. */
  const inCells = () => {
    const begun = cellAt(typing);
    const corrected = cellAt({row: last, column});
    if (begun) {
      begun.value = typing.text;
      begun.focus();
    } else if (at && (at.row !== last || at.column !== column) && cellAt(at)) {
      cellAt(at).focus();
    } else {
      focus(corrected ? after(corrected) : document.querySelector('#rows .cells input'));
    }
  };
  const settled = () => {
    if (document.querySelector(`#rows .cells[data-row="${last}"]`)) {
      inCells();
      return;
    }
    const todo = [...document.querySelectorAll('#rows .todo')].filter(e => e.closest('td').querySelector('.problem.bad'));
    focus(todo.find(e => row(e) >= last) || document.querySelector('.tabs [aria-current=true]'));
  };
  const opened = () => {
    typing = null;
    focus(document.querySelector('#rows .cells input') || pencil(last));
  };
  return {settled, opened};
})();
