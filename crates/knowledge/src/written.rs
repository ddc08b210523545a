//! Words that files and output use for the variants of an enum.

/// Gives each enum an `as_str` with the word for each variant.
#[macro_export]
macro_rules! written {
    ($($name:ident { $($variant:ident = $text:literal),* $(,)? })*) => {$(
        impl $name {
            /// The word for it in files and output.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text,)* }
            }
        }
    )*};
}
