# Three repairs for Debian's packages of Ren'Py: 8.0.3 on Python 3.11 needs all, 8.3.4 the second and the third. On
# Ren'Py's own engines the conditions are false. It must sort before all other files.

python early hide:

    import ast
    import builtins
    import hashlib
    import sys
    import zlib

    import renpy.script as script
    import renpy.sl2.slast as slast

    # Screens compile syntax trees whose nodes can end before they begin; Python 3.11 refuses those
    # ("AST node line range is not valid").
    def compile_mended(tree, *arguments, **options):
        for node in ast.walk(tree):
            first = getattr(node, "lineno", None)
            if first is not None and (getattr(node, "end_lineno", None) or 0) <= first:
                node.end_lineno = first
                node.end_col_offset = max(node.col_offset, getattr(node, "end_col_offset", None) or 0)
        return builtins.compile(tree, *arguments, **options)

    if renpy.version_tuple[:2] < (8, 1) and sys.version_info >= (3, 11):
        slast.compile = compile_mended

    # The packages never write .rpyc files, where statement names are kept: each start would invent new ones, and no
    # save would find its statement again. Names made of what a statement says are the same at every start.
    def keeps_names():
        codes = [getattr(each, "__code__", None) for each in vars(script.Script).values()]
        return any("write_rpyc_data" in code.co_names for code in codes if code)

    def assign_stable_names(self, statements, file):
        times = {}
        for each in script.collapse_stmts(statements):
            if each.name is None:
                text = type(each).__name__
                if type(each).diff_info is not renpy.ast.Node.diff_info:
                    text = repr(each.diff_info())
                checksum = zlib.crc32(text.encode("utf-8", "replace"))
                times[checksum] = times.get(checksum, 0) + 1
                each.name = (file, checksum, times[checksum])

    # For the same reason each start compiled every block of Python anew: what was compiled is kept by a hash of where
    # the block stands, what it says, and the second in which the file was read.
    def hash_without_the_second(self):
        if getattr(self, "hash", None) is None:
            said = self.source if isinstance(self.source, str) else ast.dump(self.source)
            stands = repr((self.location[:-1], self.mode, sys.modules["renpy"].bytecode_version))
            self.hash = hashlib.md5((stands + said).encode("utf-8")).digest()
        return self.hash

    if not keeps_names():
        script.Script.assign_names = assign_stable_names
        renpy.ast.PyCode.get_hash = hash_without_the_second
