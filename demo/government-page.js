/*
 * The scripts such pages carry: handlers on the whole document that stop or
 * act on what is not theirs, and an accessibility toolbar that reads the text
 * under the pointer. Written as the old pages write it.
 */
(() => {
  var reading = false;
  var zoom = 1;

  function on(type, handler) {
    document.addEventListener(type, handler, false);
  }
  function byId(id) {
    return document.getElementById(id);
  }

  // "Do not copy", and Enter does not send the big form.
  on('contextmenu', (event) => {
    event.preventDefault();
  });
  on('selectstart', () => false);
  on('keydown', (event) => {
    if (event.keyCode === 13 && event.target.tagName === 'INPUT') {
      event.preventDefault();
    }
    // The toolbar's own shortcuts.
    if (event.altKey && event.keyCode === 82) toggleReading();
    if (event.shiftKey && event.keyCode === 49) toggleReading();
  });

  // Every click on a link or a label without an address goes nowhere.
  on('click', (event) => {
    var link = event.target.closest ? event.target.closest('a') : null;
    if (link && /^javascript:/.test(link.getAttribute('href') || '')) {
      event.preventDefault();
      if (link.id === 'wzaRead') toggleReading();
      if (link.id === 'wzaZoom') zoomPage();
      if (link.id === 'wzaColor') colourPage();
    }
  });
  on('change', (event) => {
    window.lastChange = event.target.name || event.target.tagName;
  });

  // The toolbar: what is under the pointer or has the focus is read aloud.
  on('mouseover', speak);
  on('focusin', speak);
  window.spoken = [];
  function speak(event) {
    if (!reading) return;
    var text = event.target.innerText || event.target.value || '';
    window.spoken.push(text);
    byId('wzaCaption').innerHTML = '';
    byId('wzaCaption').appendChild(document.createTextNode(text.slice(0, 40)));
  }
  function toggleReading() {
    reading = !reading;
  }
  function zoomPage() {
    zoom = zoom >= 1.3 ? 1 : zoom + 0.1;
    var children = document.body.children;
    for (var i = 0; i < children.length; i += 1) children[i].style.zoom = zoom;
  }
  function colourPage() {
    var all = document.body.getElementsByTagName('*');
    for (var i = 0; i < all.length; i += 1) {
      all[i].style.backgroundColor = '#000';
      all[i].style.color = '#ff0';
    }
  }

  // Old libraries widen the built-in objects, and name globals as they like.
  Array.prototype.remove = function (item) {
    var index = this.indexOf(item);
    if (index > -1) this.splice(index, 1);
  };
  window.$ = window.jQuery = (selector) => document.querySelectorAll(selector);
  window.onresize = () => {
    window.resized = true;
  };
})();
