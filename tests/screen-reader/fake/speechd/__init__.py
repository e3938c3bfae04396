"""A stand-in for speech-dispatcher's client library (python3-speechd).

Orca imports `speechd`; with this folder first on PYTHONPATH it finds this one,
and every utterance it would have had spoken becomes one JSON line in the file
$SPEECHD_CAPTURE. The callbacks that Say All waits for come at once, so nothing
depends on the speed of a voice.
"""

import json
import os
import re
import threading
import time

_MARK = re.compile(r'<mark name="([^"]+)"/>')
_TAG = re.compile(r'<[^>]+>')
_ENTITIES = (('&lt;', '<'), ('&gt;', '>'), ('&amp;', '&'))
_LOCK = threading.Lock()
_FILE = os.environ.get('SPEECHD_CAPTURE', 'speech.jsonl')


def _write(kind, text=''):
    record = {'time': round(time.time() * 1000), 'kind': kind, 'text': text}
    with _LOCK, open(_FILE, 'a', encoding='utf-8') as capture:
        capture.write(json.dumps(record, ensure_ascii=False) + '\n')


class CallbackType:
    INDEX_MARK = 'index_marks'
    BEGIN = 'begin'
    END = 'end'
    CANCEL = 'cancel'
    PAUSE = 'pause'
    RESUME = 'resume'


class SSIPError(Exception):
    pass


class SSIPCommunicationError(SSIPError):
    pass


class SSIPResponseError(Exception):
    pass


class SSIPCommandError(SSIPResponseError):
    pass


class SSIPDataError(SSIPResponseError):
    pass


class SpawnError(Exception):
    pass


class CommunicationMethod:
    UNIX_SOCKET = 'unix_socket'
    INET_SOCKET = 'inet_socket'


class Scope:
    SELF = 'self'
    ALL = 'all'


class Priority:
    IMPORTANT = 'important'
    TEXT = 'text'
    MESSAGE = 'message'
    NOTIFICATION = 'notification'
    PROGRESS = 'progress'


class PunctuationMode:
    ALL = 'all'
    NONE = 'none'
    SOME = 'some'
    MOST = 'most'


class DataMode:
    TEXT = 'text'
    SSML = 'ssml'


class SSIPClient:
    """Takes every call of the real client; only speech leaves a trace."""

    def __init__(self, name, component='default', user='unknown', **_options):
        self._language = 'zh'
        _write('open', name)

    def speak(self, text, callback=None, event_types=None):
        plain = _TAG.sub('', text)
        for entity, character in _ENTITIES:
            plain = plain.replace(entity, character)
        _write('say', plain.strip())
        if callback:
            marks = _MARK.findall(text)
            threading.Thread(
                target=self._call_back, args=(callback, marks), daemon=True
            ).start()

    @staticmethod
    def _call_back(callback, marks):
        callback(CallbackType.BEGIN)
        for mark in marks:
            callback(CallbackType.INDEX_MARK, index_mark=mark)
        callback(CallbackType.END)

    def char(self, character):
        _write('char', character)

    def key(self, key):
        _write('key', key)

    def sound_icon(self, icon):
        _write('icon', icon)

    def cancel(self, scope=Scope.SELF):
        _write('cancel')

    stop = cancel

    def set_language(self, value, scope=None):
        self._language = value

    def get_language(self):
        return self._language

    def list_output_modules(self):
        return ('capture',)

    def list_synthesis_voices(self):
        return (('Capture', 'zh', None),)

    def get_rate(self):
        return 0

    get_pitch = get_rate
    get_volume = get_rate

    def close(self):
        _write('close')

    def __getattr__(self, name):
        # Every other setter is accepted and does nothing.
        if name.startswith('_'):
            raise AttributeError(name)
        return lambda *_values, **_options: None


Client = Speaker = SSIPClient
