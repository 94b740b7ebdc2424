//! What the parts of the pages are, for those who listen to them: the structure tree of a tagged PDF (ISO 32000-1, 14.7 and 14.8).

use pdf_writer::types::{StructRole, TableHeaderScope};
use pdf_writer::{Finish as _, Name, Pdf, Rect, Ref, TextStr};

use crate::layout::marks::{Area, Role};

/// The place of an element among all of them.
type Place = usize;

/// The structure of a document under way.
pub struct Structure {
    /// The first is the whole document.
    elements: Vec<Element>,
    /// What is open, from the outermost in.
    open: Vec<Open>,
    /// Of each page, the element of each piece of its content.
    pages: Vec<Vec<Place>>,
}

/// Something that was opened and is not closed yet.
#[derive(Clone, Copy)]
enum Open {
    Element(Place),
    /// What is read by nobody.
    Artifact,
}

struct Element {
    role: Role,
    parent: Option<Place>,
    kids: Vec<Kid>,
}

enum Kid {
    Element(Place),
    Content { page: usize, id: i32 },
}

/// What a piece of content is marked as.
pub enum Marking {
    /// A part of an element: its name, and its number on the page.
    Content(&'static str, i32),
    /// Decoration.
    Artifact,
}

impl Structure {
    /// An empty document.
    pub fn new() -> Self {
        Self { elements: vec![Element { role: Role::Document, parent: None, kids: Vec::new() }], open: Vec::new(), pages: Vec::new() }
    }

    /// The next page begins; what is open stays open.
    pub fn begin_page(&mut self) {
        self.pages.push(Vec::new());
    }

    fn innermost(&self) -> Open {
        self.open.last().copied().unwrap_or(Open::Element(0))
    }

    /// An element begins, within the innermost open one.
    pub fn open(&mut self, role: &Role) {
        let next = match (role, self.innermost()) {
            (Role::Artifact, _) | (_, Open::Artifact) => Open::Artifact,
            (role, Open::Element(parent)) => Open::Element(self.add(role.clone(), parent)),
        };
        self.open.push(next);
    }

    /// The innermost open element ends.
    pub fn close(&mut self) {
        self.open.pop();
    }

    fn add(&mut self, role: Role, parent: Place) -> Place {
        let place = self.elements.len();
        self.elements.push(Element { role, parent: Some(parent), kids: Vec::new() });
        self.elements[parent].kids.push(Kid::Element(place));
        place
    }

    /// How text that comes next is marked: as a part of what is open, and of a paragraph of its own where that holds no text itself.
    pub fn text(&mut self) -> Marking {
        match self.innermost() {
            Open::Artifact => Marking::Artifact,
            Open::Element(place) if self.elements[place].role.holds_text() => self.content(place),
            Open::Element(place) => {
                let paragraph = self.add(Role::Paragraph, place);
                self.content(paragraph)
            }
        }
    }

    /// How a shape that comes next is marked: it is decoration, but in a figure.
    pub fn shape(&mut self) -> Marking {
        match self.innermost() {
            Open::Element(place) if matches!(self.elements[place].role, Role::Figure { .. }) => self.content(place),
            _ => Marking::Artifact,
        }
    }

    fn content(&mut self, place: Place) -> Marking {
        let page = self.pages.len().saturating_sub(1);
        let Some(pieces) = self.pages.last_mut() else { return Marking::Artifact };
        let id = i32::try_from(pieces.len()).unwrap_or(i32::MAX);
        pieces.push(place);
        self.elements[place].kids.push(Kid::Content { page, id });
        Marking::Content(self.elements[place].role.tag(), id)
    }

    /// How many objects [`Self::write`] takes.
    pub fn objects(&self) -> i32 {
        i32::try_from(self.elements.len() + 1 + self.pages.len()).unwrap_or(i32::MAX)
    }

    /// Writes the tree as the objects from `first` on; `first` is its root. `height` is that of the pages.
    pub fn write(&self, pdf: &mut Pdf, first: Ref, pages: &[Ref], height: f32) {
        let reference = |at: usize| Ref::new(first.get() + i32::try_from(at).unwrap_or_default());
        let element = |place: Place| reference(1 + place);
        let parents = |page: usize| reference(1 + self.elements.len() + page);
        let mut root = pdf.indirect(first).start::<pdf_writer::writers::StructTreeRoot<'_>>();
        root.child(element(0));
        root.parent_tree_next_key(i32::try_from(pages.len()).unwrap_or(i32::MAX));
        let mut tree = root.parent_tree();
        let mut numbers = tree.nums();
        for page in 0..pages.len() {
            numbers.insert(i32::try_from(page).unwrap_or(i32::MAX), parents(page));
        }
        numbers.finish();
        tree.finish();
        root.finish();
        for (place, it) in self.elements.iter().enumerate() {
            let mut written = pdf.struct_element(element(place));
            written.kind(it.role.kind()).parent(it.parent.map_or(first, element));
            it.describe(&mut written, height);
            let its_page = it.kids.iter().find_map(|kid| if let Kid::Content { page, .. } = kid { Some(*page) } else { None });
            if let Some(page) = its_page {
                written.page(pages[page]);
            }
            let mut kids = written.children();
            for kid in &it.kids {
                match kid {
                    Kid::Element(kid) => {
                        kids.struct_element(element(*kid));
                    }
                    Kid::Content { page, id } if Some(*page) == its_page => {
                        kids.marked_content_id(*id);
                    }
                    Kid::Content { page, id } => {
                        kids.marked_content_ref().page(pages[*page]).marked_content_id(*id);
                    }
                }
            }
        }
        for (page, pieces) in self.pages.iter().enumerate() {
            pdf.indirect(parents(page)).array().items(pieces.iter().map(|place| element(*place)));
        }
    }
}

impl Element {
    fn describe(&self, written: &mut pdf_writer::writers::StructElement<'_>, height: f32) {
        match &self.role {
            Role::Figure { alternative, area: Area { x, y, width, height: tall } } => {
                written.alt(TextStr(alternative));
                let bounds = Rect::new(*x, height - y - tall, x + width, height - y);
                written.attributes().push().layout().bbox(bounds);
            }
            Role::HeadCell => {
                written.attributes().push().table().scope(TableHeaderScope::Column);
            }
            Role::Cell { columns } if *columns > 1 => {
                written.attributes().push().table().col_span(*columns);
            }
            _ => {}
        }
    }
}

impl Role {
    /// Whether text stands in it directly.
    const fn holds_text(&self) -> bool {
        !matches!(self, Self::Document | Self::Table | Self::Row | Self::List | Self::Item)
    }

    const fn kind(&self) -> StructRole {
        match self {
            Self::Document | Self::Artifact => StructRole::Document,
            Self::Title => StructRole::H1,
            Self::Heading => StructRole::H2,
            Self::Paragraph => StructRole::P,
            Self::Table => StructRole::Table,
            Self::Row => StructRole::TR,
            Self::HeadCell => StructRole::TH,
            Self::Cell { .. } => StructRole::TD,
            Self::List => StructRole::L,
            Self::Item => StructRole::LI,
            Self::Label => StructRole::Lbl,
            Self::Value => StructRole::LBody,
            Self::Figure { .. } => StructRole::Figure,
        }
    }

    /// The name of its content in a page's stream.
    const fn tag(&self) -> &'static str {
        match self {
            Self::Document | Self::Artifact => "Document",
            Self::Title => "H1",
            Self::Heading => "H2",
            Self::Paragraph => "P",
            Self::Table => "Table",
            Self::Row => "TR",
            Self::HeadCell => "TH",
            Self::Cell { .. } => "TD",
            Self::List => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::Value => "LBody",
            Self::Figure { .. } => "Figure",
        }
    }
}

impl Marking {
    /// Begins content that is marked so.
    pub fn begin(&self, content: &mut pdf_writer::Content) {
        match self {
            Self::Artifact => {
                content.begin_marked_content(Name(b"Artifact"));
            }
            Self::Content(tag, id) => {
                content.begin_marked_content_with_properties(Name(tag.as_bytes())).properties().identify(*id);
            }
        }
    }
}
