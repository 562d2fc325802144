=== first
He put the kettle on.
Theodore: Hello.
Samantha: Hi: it's me.
Somebody: this is no speaker.
-> DONE
