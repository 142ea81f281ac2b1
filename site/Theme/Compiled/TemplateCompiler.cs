using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using Sbpac.Site.Text;
using Scriban.Syntax;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>Compiles one template: text known beforehand becomes bytes, variables become slots, calls are bound.</summary>
internal sealed class TemplateCompiler(FrozenDictionary<string, CompiledTemplate> templates, Names names, CompiledTemplate template, PhraseBook book)
{
    private readonly ExpressionCompiler expressions = new(names, template, book);
    private readonly HashSet<CompiledTemplate> callees = [];
    private int loops;

    /// <summary>Compiles a template, unless there is something in it that only the interpreter knows.</summary>
    public void Compile(ScriptPage page)
    {
        try
        {
            template.Body = Compile(page.Body);
            template.Callees = [.. callees];
        }
        catch (NotSupportedException)
        {
            template.Body = null;
        }
    }

    private Node Compile(ScriptBlockStatement? block)
    {
        if (block is null) throw new NotSupportedException(nameof(block));
        var parts = ImmutableArray.CreateBuilder<Node>();
        var text = new ArrayBufferWriter<byte>();
        foreach (var statement in block.Statements)
        {
            if (statement.CanSkipEvaluation || statement is ScriptEscapeStatement or ScriptNopStatement or ScriptEndStatement || Known(statement, text)) continue;
            Flush(text, parts);
            parts.Add(Compile(statement));
        }
        Flush(text, parts);
        return parts is [var only] ? only : new Sequence(parts.ToImmutable());
    }

    /// <summary>Whether a statement writes the same on every page of the language; it is written then.</summary>
    private bool Known(ScriptStatement statement, ArrayBufferWriter<byte> text)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                text.Write(Encoding.UTF8.GetBytes(raw.Text.ToString()));
                return true;
            case ScriptExpressionStatement { Expression: ScriptLiteral { Value: string literal } }:
                HtmlEscape.Write(text, literal);
                return true;
            case ScriptExpressionStatement
            {
                Expression: ScriptFunctionCall
                {
                    Target: ScriptVariableGlobal { Name: PhraseFunction.Name },
                    Arguments: [ScriptLiteral { Value: string key }],
                },
            } when book.Find(key)?.Plain is { } phrase:
                HtmlEscape.Write(text, phrase);
                return true;
            default:
                return false;
        }
    }

    private static void Flush(ArrayBufferWriter<byte> text, ImmutableArray<Node>.Builder parts)
    {
        if (text.WrittenCount > 0) parts.Add(new Verbatim(text.WrittenSpan.ToArray()));
        text.ResetWrittenCount();
    }

    private Node Compile(ScriptStatement statement) => statement switch
    {
        ScriptIfStatement branch => new Statements.If(expressions.Compile(branch.Condition), Compile(branch.Then), Else(branch.Else)),
        ScriptForStatement { Variable: ScriptVariableGlobal variable } loop and not ScriptTableRowStatement => Compile(loop, variable.Name),
        ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariableGlobal variable } assign } =>
            new Statements.Assign(names.Assign(variable.Name), expressions.Compile(assign.Value)),
        ScriptExpressionStatement { Expression: ScriptVariableGlobal { Name: ContentFunction.Name } } => new Statements.Content(),
        ScriptExpressionStatement { Expression: ScriptFunctionCall { Target: ScriptVariableGlobal { Name: IncludeFunction.Name } } call } => Include(call),
        ScriptExpressionStatement { Expression: var value } => expressions.Compile(value),
        _ => throw new NotSupportedException(statement.GetType().Name),
    };

    private Node? Else(ScriptConditionStatement? other) => other switch
    {
        null => null,
        ScriptElseStatement last => Compile(last.Body),
        _ => Compile(other),
    };

    private Statements.For Compile(ScriptForStatement source, string name)
    {
        if (source.NamedArguments is { Count: > 0 }) throw new NotSupportedException("for");
        var list = expressions.Compile(source.Iterator);
        var variable = names.Read(name);
        var outer = expressions.Loop;
        var loop = new ExpressionCompiler.LoopSlots(loops++);
        expressions.Loop = loop;
        var body = Compile(source.Body);
        // What "for" means where the list is empty is left to the interpreter.
        expressions.Loop = null;
        var otherwise = Else(source.Else);
        expressions.Loop = outer;
        return new(list, variable, body, otherwise, loop.Index, loop.Last);
    }

    private Statements.Include Include(ScriptFunctionCall call)
    {
        if (call.Arguments is not [ScriptLiteral { Value: string name }, ..] || !templates.TryGetValue(name, out var callee))
            throw new NotSupportedException(IncludeFunction.Name);
        callees.Add(callee);
        return new(callee, [.. call.Arguments.Skip(1).Select(argument => Argument(argument, callee))]);
    }

    // An argument called "name" is the template's own name to the function.
    private (int Slot, Expression Value) Argument(ScriptExpression source, CompiledTemplate callee) =>
        source is ScriptNamedArgument { Name.Name: { } name, Value: { } value } && name is not ("name" or "value" or "size")
            ? (callee.Local("$" + name), expressions.Compile(value))
            : throw new NotSupportedException(IncludeFunction.Name);
}
