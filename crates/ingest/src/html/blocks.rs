//! The paragraphs of a part of a page.

use std::ops::Range;

use dom_query::{NodeId, NodeRef, local_name};

use super::map::is_letter;

/// A paragraph as it stood in the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Its words, with single blanks between them.
    pub(super) text: String,
    /// Code points of it that stand in links.
    pub(super) linked_chars: usize,
    /// Whether it is a heading.
    pub(super) is_heading: bool,
    /// Whether it is an item of a list.
    pub(super) is_item: bool,
    /// The element that holds the paragraph's own.
    pub(super) inside: Option<NodeId>,
    /// Its `time` elements.
    pub(super) times: Vec<Time>,
}

/// A `time` element in a paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Time {
    pub(super) node: NodeId,
    /// Where its words stand in the paragraph.
    pub(super) words: Range<usize>,
}

/// Reads the paragraphs below `root`, in order. Elements that set lines apart end a paragraph, and so does `br`.
pub(super) fn blocks(root: NodeRef<'_>) -> Vec<Block> {
    let mut reader = Reader::default();
    let mut next = root.first_child();
    while let Some(node) = next {
        reader.enter(&node);
        if let Some(child) = node.first_child().filter(|_| !is_silent(&node)) {
            next = Some(child);
            continue;
        }
        next = following(node, &root, &mut reader);
    }
    reader.end();
    reader.blocks
}

/// The node after `node` and what it holds, leaving elements on the way.
fn following<'a>(node: NodeRef<'a>, root: &NodeRef<'a>, reader: &mut Reader) -> Option<NodeRef<'a>> {
    let mut left = node;
    loop {
        reader.leave(&left);
        if let Some(sibling) = left.next_sibling() {
            return Some(sibling);
        }
        left = left.parent().filter(|parent| parent.id != root.id)?;
    }
}

#[derive(Default)]
struct Reader {
    blocks: Vec<Block>,
    text: String,
    linked_chars: usize,
    links: usize,
    headings: usize,
    items: usize,
    gap: bool,
    inside: Option<NodeId>,
    times: Vec<Time>,
}

impl Reader {
    fn enter(&mut self, node: &NodeRef<'_>) {
        if node.is_text() {
            if self.text.is_empty() {
                self.inside = holder(node);
            }
            self.words(&node.text());
        } else if let Some(name) = node.qual_name_ref() {
            match kind(&name.local) {
                Kind::Inline => {}
                Kind::Cell => self.gap = true,
                Kind::Block | Kind::Break => self.end(),
                Kind::Heading => {
                    self.end();
                    self.headings += 1;
                }
                Kind::Item => {
                    self.end();
                    self.items += 1;
                }
                Kind::Link => self.links += 1,
                Kind::Time => self.times.push(Time { node: node.id, words: self.text.len()..self.text.len() }),
            }
        }
    }

    fn leave(&mut self, node: &NodeRef<'_>) {
        let Some(name) = node.qual_name_ref() else { return };
        match kind(&name.local) {
            Kind::Inline | Kind::Break => {}
            Kind::Cell => self.gap = true,
            Kind::Block => self.end(),
            Kind::Heading => {
                self.end();
                self.headings -= 1;
            }
            Kind::Item => {
                self.end();
                self.items -= 1;
            }
            Kind::Link => self.links -= 1,
            Kind::Time => {
                if let Some(time) = self.times.last_mut().filter(|time| time.node == node.id) {
                    time.words.end = self.text.len();
                }
            }
        }
    }

    fn words(&mut self, text: &str) {
        for sign in text.chars() {
            if sign.is_whitespace() {
                self.gap = true;
            } else if is_letter(sign) {
                if std::mem::take(&mut self.gap) && !self.text.is_empty() {
                    self.text.push(' ');
                }
                self.text.push(sign);
                self.linked_chars += usize::from(self.links > 0);
            }
        }
    }

    fn end(&mut self) {
        self.gap = false;
        let linked_chars = std::mem::take(&mut self.linked_chars);
        let times = std::mem::take(&mut self.times);
        if !self.text.is_empty() {
            self.blocks.push(Block {
                text: std::mem::take(&mut self.text),
                linked_chars,
                is_heading: self.headings > 0,
                is_item: self.items > 0,
                inside: self.inside,
                times,
            });
        }
    }
}

/// The number of the element that holds the paragraph in which `text` stands.
fn holder(text: &NodeRef<'_>) -> Option<NodeId> {
    let is_block = |node: &NodeRef<'_>| {
        node.qual_name_ref().is_none_or(|name| !matches!(kind(&name.local), Kind::Inline | Kind::Link | Kind::Time))
    };
    let own = text.ancestors_it(None).find(is_block);
    own.and_then(|own| own.parent()).map(|holder| holder.id)
}

enum Kind {
    Inline,
    Block,
    Break,
    Cell,
    Heading,
    Item,
    Link,
    Time,
}

fn kind(name: &dom_query::LocalName) -> Kind {
    match *name {
        local_name!("br") | local_name!("hr") => Kind::Break,
        local_name!("a") => Kind::Link,
        local_name!("time") => Kind::Time,
        local_name!("td") | local_name!("th") => Kind::Cell,
        local_name!("li") | local_name!("dd") | local_name!("dt") => Kind::Item,
        local_name!("h1")
        | local_name!("h2")
        | local_name!("h3")
        | local_name!("h4")
        | local_name!("h5")
        | local_name!("h6") => Kind::Heading,
        local_name!("abbr")
        | local_name!("acronym")
        | local_name!("b")
        | local_name!("bdi")
        | local_name!("bdo")
        | local_name!("big")
        | local_name!("cite")
        | local_name!("code")
        | local_name!("data")
        | local_name!("del")
        | local_name!("dfn")
        | local_name!("em")
        | local_name!("font")
        | local_name!("i")
        | local_name!("ins")
        | local_name!("kbd")
        | local_name!("label")
        | local_name!("mark")
        | local_name!("nobr")
        | local_name!("q")
        | local_name!("rp")
        | local_name!("rt")
        | local_name!("ruby")
        | local_name!("s")
        | local_name!("samp")
        | local_name!("small")
        | local_name!("span")
        | local_name!("strike")
        | local_name!("strong")
        | local_name!("sub")
        | local_name!("sup")
        | local_name!("tt")
        | local_name!("u")
        | local_name!("var")
        | local_name!("wbr") => Kind::Inline,
        _ if name.contains('-') => Kind::Inline,
        _ => Kind::Block,
    }
}

/// Whether what the element holds is never shown as text.
fn is_silent(node: &NodeRef<'_>) -> bool {
    node.qual_name_ref().is_some_and(|name| {
        matches!(
            name.local,
            local_name!("script")
                | local_name!("style")
                | local_name!("template")
                | local_name!("noscript")
                | local_name!("svg")
                | local_name!("math")
                | local_name!("iframe")
                | local_name!("object")
                | local_name!("video")
                | local_name!("audio")
                | local_name!("button")
                | local_name!("select")
                | local_name!("textarea")
        )
    })
}
