namespace Sbpac.Site.Theme.Compiled;

/// <summary>A part of a compiled template that writes. It changes nothing in itself that could be seen, so threads share it.</summary>
internal abstract class Node
{
    /// <summary>Writes what the part stands for.</summary>
    /// <exception cref="Exception">Anything at all: the interpreter is then to render the page, and to say what is wrong.</exception>
    public abstract void Write(Frame frame);
}
