//! Why the run cannot go on.

pub type Fault = Box<dyn std::error::Error + Send + Sync>;

pub fn told(text: &str) -> Fault {
    Fault::from(text.to_owned())
}
