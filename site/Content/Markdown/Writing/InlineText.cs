using Markdig.Syntax.Inlines;
using Sbpac.Site.Text;

namespace Sbpac.Site.Content.Markdown.Writing;

/// <summary>The plain text of inline nodes.</summary>
internal static class InlineText
{
    private const int UsualLength = 256;

    /// <summary>The text of a node's children, white space collapsed.</summary>
    public static string Of(ContainerInline container)
    {
        using var text = new GrowingText(UsualLength);
        var stack = new Stack<Inline>();
        Push(stack, container);
        while (stack.TryPop(out var inline))
        {
            switch (inline)
            {
                case LiteralInline literal: text.Append(literal.Content.AsSpan()); break;
                case CodeInline code: text.Append(code.ContentSpan); break;
                case HtmlEntityInline entity: text.Append(PlainCharacters.Of(entity.Transcoded.ToString())); break;
                case AutolinkInline link: text.Append(link.Url); break;
                case LineBreakInline: text.Append(" "); break;
                case ContainerInline inner:
                    if (inner is DelimiterInline delimiter) text.Append(delimiter.ToLiteral());
                    Push(stack, inner);
                    break;
            }
        }
        return PlainText.Collapse(text.Written);
    }

    private static void Push(Stack<Inline> stack, ContainerInline container)
    {
        for (var child = container.LastChild; child is not null; child = child.PreviousSibling) stack.Push(child);
    }
}
