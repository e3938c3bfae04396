#!/usr/bin/python3
"""Prints the platform accessibility tree (AT-SPI) of a web page as lines.

Usage: dump_tree.py TITLE [--last-heading]. The page is the document whose title
holds TITLE; no such document: exit code 1. With --last-heading only the last
heading is looked for, from the end, and printed: a whole tree is thousands of
questions to the browser. pyatspi keeps the tree it saw first, so a caller that
waits for a page starts this again and again.
"""

import sys

import pyatspi

STATES = (
    (pyatspi.STATE_CHECKED, 'checked'),
    (pyatspi.STATE_PRESSED, 'pressed'),
    (pyatspi.STATE_EXPANDED, 'expanded'),
    (pyatspi.STATE_EXPANDABLE, 'expandable'),
    (pyatspi.STATE_FOCUSABLE, 'focusable'),
    (pyatspi.STATE_SELECTED, 'selected'),
)
ATTRIBUTES = ('xml-roles', 'level', 'live', 'current', 'language')


def find_document(title):
    stack = [app for app in pyatspi.Registry.getDesktop(0) if app is not None]
    while stack:
        node = stack.pop()
        try:
            if node.getRoleName() == 'document web' and title in node.name:
                return node
            count = min(node.childCount, 200)
            stack.extend(node.getChildAtIndex(index) for index in range(count))
        except Exception:  # A window that closes while it is looked at.
            continue
    return None


def text_of(node):
    try:
        text = node.queryText()
        return text.getText(0, text.characterCount).replace('\ufffc', '▢')
    except NotImplementedError:
        return ''


def line_of(node):
    attributes = dict(
        item.split(':', 1) for item in node.getAttributes() if ':' in item
    )
    states = node.getState()
    named = [name for state, name in STATES if states.contains(state)]
    text = text_of(node)
    parts = [node.getRoleName(), repr(node.name)]
    if text.strip('▢ \n') and text != node.name:
        parts.append(repr(text if len(text) < 60 else text[:60] + '…'))
    if named:
        parts.append('[' + ' '.join(named) + ']')
    parts.extend(
        f'{name}={attributes[name]}' for name in ATTRIBUTES if name in attributes
    )
    return ' '.join(parts)


def dump(node, depth=0):
    print('  ' * depth + line_of(node))
    for index in range(node.childCount):
        child = node.getChildAtIndex(index)
        if child is not None:
            dump(child, depth + 1)


def last_heading(node):
    if node.getRoleName() == 'heading':
        return node
    for index in reversed(range(node.childCount)):
        child = node.getChildAtIndex(index)
        found = child is not None and last_heading(child)
        if found:
            return found
    return None


def main(title, *options):
    document = find_document(title)
    if document is None:
        return 1
    if '--last-heading' in options:
        heading = last_heading(document)
        print(line_of(heading) if heading else '')
    else:
        dump(document)
    return 0


sys.exit(main(*sys.argv[1:]))
