// Names the chosen file, shows where it may be dropped, and sends a form only once.
document.addEventListener('DOMContentLoaded', () => {
  const file = document.getElementById('file');
  const drop = file && file.closest('.drop');
  if (!drop) {
    return;
  }
  const chosen = document.getElementById('chosen');
  const name = () => { chosen.textContent = file.files.length ? file.files[0].name : ''; };
  file.addEventListener('change', name);
  name();
  ['dragenter', 'dragover'].forEach(e => drop.addEventListener(e, () => drop.classList.add('over')));
  ['dragleave', 'drop'].forEach(e => drop.addEventListener(e, () => drop.classList.remove('over')));
  // refused text is shown again, and what is missing is asked for: the box must be open to do so
  const box = document.getElementById('pasteBox');
  if (box && (box.dataset.open === 'true' || document.getElementById('pasted').value !== '')) {
    box.open = true;
    document.getElementById('pasted').focus();
  }
  let sent = false;
  file.form.addEventListener('submit', event => {
    if (sent) {
      event.preventDefault();
      return;
    }
    const pasted = document.getElementById('pasted');
    const pasting = event.submitter && event.submitter.id === 'sendPasted';
    sent = pasting ? pasted.value.trim() !== '' : file.files.length > 0;
    const waiting = file.form.querySelector('.waiting');
    waiting.hidden = !sent;
  });
  window.addEventListener('pageshow', () => { sent = false; });
});
